package careermap.conversation;

import careermap.delivery.Notice;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that a talk was held (面談を記録する). What either of the two says counts, and what both say
 * of the same day is one talk.
 */
public final class LogTalk {
  private final Conversations conversations;
  private final FindPairing findPairing;
  private final ResumePairing resumePairing;
  private final NoteSeal seal;
  private final Consumer<PersonId> digests;
  private final Clock clock;

  /**
   * @param digests hears of everybody whose reminders are out of date now; never of a talk that is
   *     confidential
   */
  public LogTalk(
      Conversations conversations,
      FindPairing findPairing,
      ResumePairing resumePairing,
      NoteSeal seal,
      Consumer<PersonId> digests,
      Clock clock) {
    this.conversations = conversations;
    this.findPairing = findPairing;
    this.resumePairing = resumePairing;
    this.seal = seal;
    this.digests = digests;
    this.clock = clock;
  }

  /**
   * @param zone where the one who says it is; it decides what day it is
   */
  public TalkOutcome by(Person logger, TalkEntry entry, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    if (entry.heldOn().isAfter(today)) {
      return new TalkOutcome.Refused(TalkOutcome.Why.IN_THE_FUTURE);
    }
    return pairing(logger, entry, today)
        .map(pairing -> write(pairing, logger.id(), entry, zone))
        .orElseGet(() -> new TalkOutcome.Refused(TalkOutcome.Why.NOT_YOURS));
  }

  private Optional<Pairing> pairing(Person logger, TalkEntry entry, LocalDate today) {
    String talk = entry.talk();
    return talk == null
        ? findPairing.of(logger, entry.other(), entry.heldOn(), today)
        : resumePairing.of(logger, talk);
  }

  private TalkOutcome write(Pairing pairing, PersonId logger, TalkEntry entry, ZoneId zone) {
    PersonId other = pairing.otherThan(logger).id();
    @Nullable Conversation sameDay = conversations.on(entry.heldOn(), logger, other).orElse(null);
    String corrected = entry.talk();
    if (corrected != null && sameDay != null && !sameDay.id().equals(corrected)) {
      return new TalkOutcome.Refused(TalkOutcome.Why.TAKEN);
    }
    @Nullable Conversation before =
        corrected == null ? sameDay : conversations.byId(corrected).orElse(null);
    if (corrected != null && (before == null || before.revision() != entry.revision())) {
      return new TalkOutcome.Refused(TalkOutcome.Why.CHANGED);
    }
    List<Promise> made = before == null ? List.of() : conversations.promisesIn(before.id());
    TalkDraft draft = new TalkDraft(pairing, logger, entry, before, made, agreed(entry));
    return draft
        .unplannable(LocalDate.now(clock.withZone(zone)))
        .<TalkOutcome>map(TalkOutcome.Refused::new)
        .orElseGet(() -> write(draft, zone));
  }

  private List<GrowthItem> agreed(TalkEntry entry) {
    GrowthItemEntry item = entry.item();
    return item == null ? List.of() : conversations.growthItems(item.sheet());
  }

  /** Where the other was faster, it is put together once more with what they said. */
  private TalkOutcome write(TalkDraft draft, ZoneId zone) {
    Instant now = clock.instant();
    Conversation talk = draft.talk();
    @Nullable AgreedGrowth growth = draft.growth(talk.id());
    List<Promise> promises = draft.promises(talk.id());
    List<Promise> all =
        growth == null
            ? promises
            : Stream.concat(promises.stream(), Stream.of(growth.item().promise())).toList();
    List<Notice> notices = draft.concernsTheOther() ? List.of(notice(draft, talk, now)) : List.of();
    boolean kept =
        conversations.keep(
            new TalkRecord(
                talk,
                all,
                draft.made(),
                notes(draft, talk, now),
                talk.endOfDay(zone),
                notices,
                growth),
            now);
    if (!kept) {
      return write(draft.pairing(), draft.logger(), draft.entry(), zone);
    }
    if (draft.concernsTheSupervisor()) {
      digests.accept(talk.person());
    }
    return new TalkOutcome.Kept(draft.pairing(), talk, all, !notices.isEmpty());
  }

  /** A later correction is told as well. */
  private static Notice notice(TalkDraft draft, Conversation talk, Instant now) {
    return Notice.ofMoment(Notice.Kind.TALK_LOGGED, draft.other(), talk.id(), now);
  }

  private List<SealedNote> notes(TalkDraft draft, Conversation talk, Instant now) {
    NoteEntry note = draft.entry().note();
    if (note == null || !seal.isOn()) {
      return List.of();
    }
    String id = UUID.randomUUID().toString();
    NoteTie tie = new NoteTie(id, talk.id(), draft.logger(), note.readers());
    NoteSeal.Sealed sealed = seal.seal(note.words(), tie);
    return List.of(
        new SealedNote(
            id, talk.id(), tie.author(), tie.readers(), sealed.keyId(), sealed.bytes(), now));
  }
}
