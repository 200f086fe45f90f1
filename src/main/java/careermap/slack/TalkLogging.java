package careermap.slack;

import careermap.conversation.Conversation;
import careermap.conversation.FindPairing;
import careermap.conversation.FindPartners;
import careermap.conversation.LogTalk;
import careermap.conversation.NoteEntry;
import careermap.conversation.OpenTalk;
import careermap.conversation.SealedNote;
import careermap.conversation.TalkEntry;
import careermap.conversation.TalkOutcome;
import careermap.conversation.TalkPage;
import careermap.conversation.Topic;
import careermap.guidance.Visitor;
import careermap.person.Person;
import careermap.slack.view.Screen;
import careermap.slack.view.SeenTalk;
import careermap.slack.view.TalkActions;
import careermap.slack.view.TalkForm;
import careermap.slack.view.TalkPageView;
import careermap.slack.view.TalkSavedView;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form in which a talk is written down: opened, filled in, kept. */
final class TalkLogging {
  private final TalkNeeds needs;
  private final PresentPeople present;
  private final FindPairing findPairing;
  private final FindPartners findPartners;
  private final OpenTalk openTalk;
  private final LogTalk logTalk;
  private final Windows windows;

  TalkLogging(
      TalkNeeds needs,
      PresentPeople present,
      FindPairing findPairing,
      FindPartners findPartners,
      OpenTalk openTalk,
      LogTalk logTalk,
      Windows windows) {
    this.needs = needs;
    this.present = present;
    this.findPairing = findPairing;
    this.findPartners = findPartners;
    this.openTalk = openTalk;
    this.logTalk = logTalk;
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        TalkActions.LOG, this::with,
        TalkActions.MET, this::met,
        TalkActions.CHANGE, this::change);
  }

  /** With one person; what is written down of today already is shown and can be corrected. */
  private void with(String value, Windows.Origin origin, Visitor visitor) {
    LocalDate today = present.today(visitor);
    Optional<TalkForm.Contents> contents =
        present
            .of(visitor)
            .filter(reader -> !value.isBlank())
            .flatMap(
                reader ->
                    findPairing
                        .of(reader, Given.person(value), today, today)
                        .map(pairing -> pairing.otherThan(reader.id()))
                        .map(
                            other ->
                                contents(reader, other, ofToday(reader, other, today), today)));
    open(contents, TalkSavedView.refused(wording(visitor)), origin, visitor);
  }

  private @Nullable TalkPage ofToday(Person reader, Person other, LocalDate today) {
    return needs
        .conversations()
        .on(today, reader.id(), other.id())
        .map(Conversation::id)
        .flatMap(talk -> openTalk.of(reader, talk))
        .orElse(null);
  }

  private void met(String value, Windows.Origin origin, Visitor visitor) {
    LocalDate today = present.today(visitor);
    Optional<TalkForm.Contents> contents =
        present
            .of(visitor)
            .map(
                reader ->
                    new TalkForm.Contents(
                        reader.id(),
                        null,
                        findPartners.of(reader, today),
                        null,
                        needs.seal().isOn(),
                        today))
            .filter(found -> !found.partners().isEmpty());
    open(contents, TalkSavedView.nobody(wording(visitor)), origin, visitor);
  }

  private void change(String value, Windows.Origin origin, Visitor visitor) {
    Optional<TalkForm.Contents> contents =
        present
            .of(visitor)
            .flatMap(
                reader ->
                    openTalk
                        .of(reader, value)
                        .map(
                            page ->
                                contents(
                                    reader,
                                    page.pairing().otherThan(reader.id()),
                                    page,
                                    present.today(visitor))));
    open(contents, TalkPageView.none(wording(visitor)), origin, visitor);
  }

  private TalkForm.Contents contents(
      Person reader, Person other, @Nullable TalkPage before, LocalDate today) {
    return new TalkForm.Contents(reader.id(), other, List.of(), before, needs.seal().isOn(), today);
  }

  private void open(
      Optional<TalkForm.Contents> contents, Screen sorry, Windows.Origin origin, Visitor visitor) {
    Wording wording = wording(visitor);
    contents.ifPresentOrElse(
        found -> windows.open(origin, TalkForm.of(found, wording)),
        () -> windows.open(origin, sorry, wording));
  }

  /** The rights are those of this moment, whatever was open before. */
  FormOutcome keep(Visitor visitor, View view) {
    Wording wording = wording(visitor);
    return present
        .of(visitor)
        .map(logger -> keep(logger, FormValues.of(view), entry(view), visitor))
        .orElseGet(() -> FormOutcome.of(TalkSavedView.refused(wording), wording));
  }

  private FormOutcome keep(Person logger, FormValues values, TalkEntry entry, Visitor visitor) {
    Wording wording = wording(visitor);
    TalkOutcome outcome = logTalk.by(logger, entry, visitor.zone());
    if (outcome instanceof TalkOutcome.Kept kept) {
      Screen saved = TalkSavedView.of(kept, logger.id(), present.today(visitor), wording);
      return FormOutcome.of(saved, wording);
    }
    return switch (((TalkOutcome.Refused) outcome).why()) {
      case NEXT_OUT_OF_REACH -> outOfReach(nextField(values), wording);
      case DUE_OUT_OF_REACH -> outOfReach(TalkForm.DUE, wording);
      case IN_THE_FUTURE ->
          FormOutcome.fault(TalkForm.DAY, wording.say("talked.on.future"), wording);
      case TAKEN -> FormOutcome.fault(TalkForm.DAY, wording.say("talked.on.taken"), wording);
      case ENOUGH_TO_WORK_ON -> throw new IllegalStateException("a talk form adds no growth item");
      case CHANGED -> changed(logger, entry, visitor);
      case NOT_YOURS -> FormOutcome.of(TalkSavedView.refused(wording), wording);
    };
  }

  /** The form again, as the talk stands now; what was noted need not be written twice. */
  private FormOutcome changed(Person logger, TalkEntry entry, Visitor visitor) {
    Wording wording = wording(visitor);
    LocalDate today = present.today(visitor);
    return openTalk
        .of(logger, String.valueOf(entry.talk()))
        .map(
            page ->
                new FormOutcome(
                    TalkForm.changed(
                        contents(logger, page.pairing().otherThan(logger.id()), page, today),
                        entry.note(),
                        wording),
                    TalkPageView.changed(page, logger.id(), today, visitor.zone(), wording)))
        .orElseGet(() -> FormOutcome.of(TalkPageView.none(wording), wording));
  }

  /** What comes back from a form is checked like anything else from outside. */
  private static TalkEntry entry(View view) {
    FormValues values = FormValues.of(view);
    String metadata = String.valueOf(view.getPrivateMetadata());
    String with = TalkForm.Contents.with(metadata);
    @Nullable SeenTalk talk = TalkForm.Contents.talk(metadata);
    boolean chosen = with == null && talk == null;
    String other = chosen ? values.choice(TalkForm.OTHER) : String.valueOf(with);
    LocalDate heldOn = values.day(TalkForm.DAY).orElseThrow(() -> new Outdated("no day was given"));
    Set<String> topics = values.ticked(TalkForm.TOPICS);
    return new TalkEntry(
        Given.person(other),
        talk == null ? null : talk.id(),
        talk == null ? 0 : talk.revision(),
        heldOn,
        Stream.of(Topic.values()).filter(topic -> topics.contains(topic.name())).toList(),
        values.text(TalkForm.MINE, TalkEntry.LONGEST_PROMISE),
        values.text(TalkForm.THEIRS, TalkEntry.LONGEST_PROMISE),
        values.day(TalkForm.DUE).orElse(null),
        next(values, heldOn),
        note(values),
        null);
  }

  private static FormOutcome outOfReach(String field, Wording wording) {
    return FormOutcome.fault(
        field, wording.say("talked.day.reach", TalkEntry.FURTHEST_YEARS), wording);
  }

  private static String nextField(FormValues values) {
    return values.day(TalkForm.NEXT_DAY).isPresent() ? TalkForm.NEXT_DAY : TalkForm.NEXT;
  }

  /** A day that was picked goes before a number of months. */
  private static @Nullable LocalDate next(FormValues values, LocalDate heldOn) {
    String months = values.choice(TalkForm.NEXT);
    @Nullable LocalDate counted =
        months.matches("[1-3]") ? heldOn.plusMonths(Integer.parseInt(months)) : null;
    return values.day(TalkForm.NEXT_DAY).orElse(counted);
  }

  private static @Nullable NoteEntry note(FormValues values) {
    if (values.named(TalkForm.NOTE).findAny().isEmpty()) {
      return null;
    }
    String words = values.text(TalkForm.NOTE, NoteEntry.LONGEST);
    boolean shared = values.choice(TalkForm.READERS).equals(SealedNote.Readers.SHARED.name());
    return words == null
        ? null
        : new NoteEntry(words, shared ? SealedNote.Readers.SHARED : SealedNote.Readers.PRIVATE);
  }

  private static Wording wording(Visitor visitor) {
    return Wording.in(visitor.language());
  }
}
