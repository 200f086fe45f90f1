package careermap.conversation;

import careermap.delivery.Notice;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** Takes the other side's word on whether a talk was held (面談の確認に答える). */
public final class AnswerTalk {
  private final Conversations conversations;
  private final Consumer<PersonId> digests;
  private final Clock clock;

  /**
   * @param digests hears of everybody whose reminders are out of date now
   */
  public AnswerTalk(Conversations conversations, Consumer<PersonId> digests, Clock clock) {
    this.conversations = conversations;
    this.digests = digests;
    this.clock = clock;
  }

  /**
   * Keeps the answer of the one who is asked whether it is right; whoever's word it is has nothing
   * to answer.
   *
   * @param revision of the talk that {@code who} saw
   * @param zone where {@code who} is; it decides when the day of the talk ends
   */
  public Outcome by(
      Person who, String talk, int revision, Conversation.Agreement answer, ZoneId zone) {
    return conversations
        .byId(talk)
        .filter(found -> found.isOf(who.id()))
        .map(found -> on(found, who.id(), revision, answer, zone))
        .orElse(Outcome.NOT_YOURS);
  }

  private Outcome on(
      Conversation talk, PersonId who, int revision, Conversation.Agreement answer, ZoneId zone) {
    if (who.equals(talk.saidBy())) {
      return Outcome.STANDS_OTHERWISE;
    }
    if (answer == talk.agreement()) {
      return Outcome.DONE;
    }
    return talk.revision() == revision && isKept(talk, answer, zone)
        ? Outcome.DONE
        : Outcome.STANDS_OTHERWISE;
  }

  private boolean isKept(Conversation talk, Conversation.Agreement answer, ZoneId zone) {
    Instant now = clock.instant();
    List<Notice> notices = notices(talk.agreed(answer), now);
    boolean kept =
        conversations.agree(new TalkAnswer(talk, answer, talk.endOfDay(zone), notices), now);
    if (kept && !talk.confidential()) {
      digests.accept(talk.person());
    }
    return kept;
  }

  /** Only a no is told, and of each day once: a yes needs no message. */
  private static List<Notice> notices(Conversation talk, Instant now) {
    PersonId to = talk.saidBy();
    if (to == null || talk.counts()) {
      return List.of();
    }
    return List.of(
        Notice.of(Notice.Kind.TALK_LOGGED, to, talk.id(), String.valueOf(talk.heldOn()), now));
  }

  /** What has come of it (面談への返事の結果). */
  public enum Outcome {
    /** It stands so now. */
    DONE,
    /** It has changed since it was seen, or it is one's own word. */
    STANDS_OTHERWISE,
    /** There is no such talk of theirs. */
    NOT_YOURS
  }
}
