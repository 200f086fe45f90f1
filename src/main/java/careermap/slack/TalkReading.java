package careermap.slack;

import static java.util.stream.Collectors.toMap;

import careermap.assessment.FindWaitingSheets;
import careermap.conversation.LetNotesBeRead;
import careermap.conversation.ListTalks;
import careermap.conversation.OpenTalk;
import careermap.conversation.PickQuestions;
import careermap.conversation.PrepareBrief;
import careermap.conversation.ReadEarlierNotes;
import careermap.conversation.ReadableNote;
import careermap.conversation.RemoveNote;
import careermap.guidance.Visitor;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.slack.view.BriefView;
import careermap.slack.view.EarlierNotesView;
import careermap.slack.view.Screen;
import careermap.slack.view.TalkActions;
import careermap.slack.view.TalkListView;
import careermap.slack.view.TalkPageView;
import careermap.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What can be read about talks: the list, one of them, the brief, notes. */
final class TalkReading {
  private final PresentPeople present;
  private final OpenTalk openTalk;
  private final ListTalks listTalks;
  private final PrepareBrief prepareBrief;
  private final ReadEarlierNotes readEarlierNotes;
  private final LetNotesBeRead letNotesBeRead;
  private final RemoveNote removeNote;
  private final FindWaitingSheets findWaitingSheets;
  private final People people;
  private final Windows windows;

  TalkReading(
      TalkNeeds needs,
      StaffNeeds house,
      PresentPeople present,
      OpenTalk openTalk,
      Windows windows) {
    this.present = present;
    this.openTalk = openTalk;
    this.people = house.people();
    this.windows = windows;
    this.listTalks = new ListTalks(needs.conversations(), needs.notes(), people);
    this.prepareBrief =
        new PrepareBrief(
            needs.conversations(),
            needs.requests(),
            house.standings(),
            house.undertakings(),
            house.maps(),
            house.chances(),
            new PickQuestions(needs.questions(), needs.usualQuestions()),
            house.accessLog(),
            house.clock());
    this.readEarlierNotes =
        new ReadEarlierNotes(needs.notes(), needs.seal(), people, house.accessLog(), house.clock());
    this.letNotesBeRead = new LetNotesBeRead(needs.notes(), house.clock());
    this.removeNote = new RemoveNote(needs.notes());
    this.findWaitingSheets = new FindWaitingSheets(house.assessments(), house.clock());
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        TalkActions.BRIEF, opening(this::brief),
        TalkActions.LIST, opening((value, visitor) -> list(visitor)),
        TalkActions.LIST_WITH, opening(this::listWith),
        TalkActions.SHOW, opening(this::page),
        TalkActions.EARLIER_NOTES, opening(this::earlierNotes),
        TalkActions.CONSENT, inPlace((value, visitor) -> consent(value, visitor, true)),
        TalkActions.NO_CONSENT, inPlace((value, visitor) -> consent(value, visitor, false)),
        TalkActions.REMOVE_NOTE, inPlace(this::remove));
  }

  private Pressing.Work opening(BiFunction<String, Visitor, Screen> show) {
    return (value, origin, visitor) ->
        windows.open(origin, show.apply(value, visitor), Wording.in(visitor.language()));
  }

  /** In the modal that the press came from. */
  private Pressing.Work inPlace(BiFunction<String, Visitor, Screen> show) {
    return (value, origin, visitor) ->
        windows.replace(
            origin,
            Replies.modal(
                show.apply(value, visitor), Wording.in(visitor.language()).say("button.close")));
  }

  private Screen brief(String value, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return reader(visitor)
        .filter(reader -> !value.isBlank())
        .flatMap(
            reader ->
                prepareBrief
                    .of(Given.person(value), reader, visitor.zone())
                    .map(
                        brief ->
                            BriefView.of(
                                brief,
                                findWaitingSheets.of(reader, visitor.zone()),
                                reader.id(),
                                present.today(visitor),
                                wording)))
        .orElseGet(() -> BriefView.notForYou(wording));
  }

  private Screen list(Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return forReader(
        visitor,
        reader -> TalkListView.of(listTalks.of(reader, null), present.today(visitor), wording));
  }

  private Screen listWith(String value, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return forReader(
        visitor,
        reader ->
            value.isBlank()
                ? TalkPageView.none(wording)
                : people
                    .byId(Given.person(value))
                    .map(other -> with(reader, other, visitor))
                    .orElseGet(() -> TalkPageView.none(wording)));
  }

  /** Nothing is shown of somebody with whom the reader has nothing to do. */
  private Screen with(Person reader, Person other, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    var list = listTalks.of(reader, other.id());
    boolean theirs = reader.id().equals(other.supervisor()) || !list.talks().isEmpty();
    return theirs
        ? TalkListView.with(other, list, present.today(visitor), wording)
        : TalkPageView.none(wording);
  }

  private Screen page(String value, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return forReader(
        visitor,
        reader ->
            openTalk
                .of(reader, value)
                .map(
                    page ->
                        TalkPageView.of(
                            page, reader.id(), present.today(visitor), visitor.zone(), wording))
                .orElseGet(() -> TalkPageView.none(wording)));
  }

  private Screen earlierNotes(String value, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return forReader(
        visitor,
        reader -> {
          List<ReadableNote> notes =
              value.isBlank() ? List.of() : readEarlierNotes.of(Given.person(value), reader);
          return EarlierNotesView.of(notes, reader.id(), authors(notes), visitor.zone(), wording);
        });
  }

  private Map<PersonId, Person> authors(List<ReadableNote> notes) {
    return notes.stream()
        .map(ReadableNote::author)
        .distinct()
        .flatMap(author -> people.byId(author).stream())
        .collect(toMap(Person::id, person -> person));
  }

  private Screen consent(String reader, Visitor visitor, boolean allowed) {
    reader(visitor).ifPresent(person -> letNotesBeRead.by(person, reader, allowed));
    return list(visitor);
  }

  private Screen remove(String value, Visitor visitor) {
    return reader(visitor)
        .flatMap(author -> removeNote.by(author, value))
        .map(talk -> page(talk, visitor))
        .orElseGet(() -> TalkPageView.none(Wording.in(visitor.language())));
  }

  private Screen forReader(Visitor visitor, Function<Person, Screen> show) {
    return reader(visitor)
        .map(show)
        .orElseGet(() -> TalkPageView.none(Wording.in(visitor.language())));
  }

  private Optional<Person> reader(Visitor visitor) {
    return present.of(visitor);
  }
}
