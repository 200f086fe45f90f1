package careermap.slack;

import careermap.assessment.NextLevel;
import careermap.assessment.OwnSheet;
import careermap.assessment.PaperSheet;
import careermap.assessment.Radar;
import careermap.assessment.Reveal;
import careermap.assessment.Sheet;
import careermap.assessment.Side;
import careermap.guidance.Visitor;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.privacy.Handout;
import careermap.slack.view.Screen;
import careermap.slack.view.SheetActions;
import careermap.slack.view.SheetAnswerView;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives people a sheet as a workbook and as a picture, in their conversation with the app alone:
 * what they may see of it, and nothing else.
 */
final class SheetGiving {
  private final SheetDesk desk;
  private final StaffNeeds house;
  private final FileHanding handing;
  private final SheetDelivery delivery;
  private final Windows windows;

  SheetGiving(SheetDesk desk, StaffNeeds house, FileHanding handing, Windows windows) {
    this.desk = desk;
    this.house = house;
    this.handing = handing;
    this.delivery = new SheetDelivery(handing, windows, house.clock());
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        SheetActions.GIVE,
        (id, origin, by) -> give(origin, by, id, person -> papers(id, person, by)),
        SheetActions.BLANK,
        (value, origin, by) -> give(origin, by, value, person -> blank(person, by)),
        SheetActions.REMOVE,
        delivery::remove);
  }

  /** Drawing and giving take a while, so that it is begun where it can be seen. */
  private void give(
      Windows.Origin origin,
      Visitor visitor,
      String what,
      Function<Person, Optional<SheetDelivery.Papers>> papers) {
    Wording wording = Wording.in(visitor.language());
    Optional<String> modal =
        windows.open(origin, SheetAnswerView.giving(wording), wording).map(Windows.Opened::id);
    FileHanding.Begun begun = handing.begin();
    Screen end =
        desk.present()
            .of(visitor)
            .flatMap(papers)
            .map(some -> delivery.give(begun, some, what, visitor))
            .orElseGet(() -> desk.notYours(visitor));
    boolean shown = modal.filter(id -> windows.update(id, end, wording)).isPresent();
    if (!shown && !end.equals(SheetAnswerView.given(wording))) {
      windows.say(origin, end);
    }
  }

  private Optional<SheetDelivery.Papers> papers(String id, Person reader, Visitor visitor) {
    return desk.own(id, visitor).map(own -> papers(own, desk.reveal(id, visitor), reader, visitor));
  }

  private SheetDelivery.Papers papers(
      OwnSheet own, Optional<Reveal> reveal, Person reader, Visitor visitor) {
    Optional<Person> other = desk.other(own, reader);
    Handout.Kind kind = reveal.isPresent() ? Handout.Kind.SHEET : Handout.Kind.SHEET_SIDE;
    return new SheetDelivery.Papers(
        parcels(own, reveal, other, reader, visitor), kind, people(own, other, reader));
  }

  /** Whoever marks it is named in it, and may have written some of it. */
  private static Handout.People people(OwnSheet own, Optional<Person> other, Person reader) {
    Set<PersonId> named = new HashSet<>(Set.of(reader.id()));
    other.map(Person::id).ifPresent(named::add);
    return Handout.People.about(own.assessment().person(), named);
  }

  private List<SlackFiles.Parcel> parcels(
      OwnSheet own,
      Optional<Reveal> reveal,
      Optional<Person> otherOne,
      Person reader,
      Visitor visitor) {
    @Nullable String other = otherOne.map(Person::name).orElse(null);
    boolean mine = own.side() == Side.SELF;
    @Nullable String person = mine ? reader.name() : other;
    @Nullable String supervisor = mine ? other : reader.name();
    PaperSheet paper =
        reveal
            .map(both -> PaperSheet.of(both, person, supervisor, visitor.zone()))
            .orElseGet(() -> PaperSheet.of(own, person, supervisor, visitor.zone()));
    Radar radar = withNext(reveal.map(Radar::of).orElseGet(() -> Radar.of(own)), own.sheet());
    return Stream.concat(picture(radar, visitor).stream(), Stream.of(workbook(paper, visitor)))
        .toList();
  }

  private Radar withNext(Radar radar, Sheet sheet) {
    return house
        .versions()
        .version(sheet.version())
        .map(version -> radar.withNext(NextLevel.of(version.map(), sheet)))
        .orElse(radar);
  }

  private Optional<SheetDelivery.Papers> blank(Person reader, Visitor visitor) {
    return Sheet.of(house.maps().current(), reader.role())
        .map(sheet -> List.of(workbook(PaperSheet.blank(sheet), visitor)))
        .map(
            form -> new SheetDelivery.Papers(form, Handout.Kind.SHEET_FORM, Handout.People.NOBODY));
  }

  private SlackFiles.Parcel workbook(PaperSheet paper, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return new SlackFiles.Parcel(
        name(visitor) + ".xlsx",
        wording.say("sheet.give.workbook"),
        wording.say("sheet.give.workbook"),
        house.sheetFiles().write(paper, visitor.language()));
  }

  /** None where this machine cannot draw: the workbook holds the same. */
  private Optional<SlackFiles.Parcel> picture(Radar radar, Visitor visitor) {
    return house
        .radarPictures()
        .png(radar, visitor.language())
        .map(
            png ->
                new SlackFiles.Parcel(
                    name(visitor) + ".png",
                    Wording.in(visitor.language()).say("sheet.give.picture"),
                    house.radarPictures().alternativeText(radar, visitor.language()),
                    png));
  }

  /** Whose it is does not stand in the name: it may be looked at over a shoulder. */
  private String name(Visitor visitor) {
    return SheetDelivery.NAME + LocalDate.now(house.clock().withZone(visitor.zone()));
  }
}
