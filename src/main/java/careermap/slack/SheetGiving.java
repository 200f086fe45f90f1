package careermap.slack;

import careermap.assessment.NextLevel;
import careermap.assessment.OwnSheet;
import careermap.assessment.PaperSheet;
import careermap.assessment.Radar;
import careermap.assessment.Reveal;
import careermap.assessment.Sheet;
import careermap.assessment.Side;
import careermap.delivery.Outbox;
import careermap.guidance.Visitor;
import careermap.person.Person;
import careermap.slack.view.Screen;
import careermap.slack.view.SheetActions;
import careermap.slack.view.SheetAnswerView;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final SheetDelivery delivery;
  private final Windows windows;

  SheetGiving(SheetDesk desk, StaffNeeds house, Courier courier, Outbox outbox, Windows windows) {
    this.desk = desk;
    this.house = house;
    this.delivery = new SheetDelivery(courier, outbox, windows, house.clock());
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        SheetActions.GIVE,
        (id, origin, by) -> give(origin, by, id, person -> parcels(id, person, by)),
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
      Function<Person, List<SlackFiles.Parcel>> parcels) {
    Wording wording = Wording.in(visitor.language());
    Optional<String> modal = windows.open(origin, SheetAnswerView.giving(wording), wording);
    Screen end =
        desk.present()
            .of(visitor)
            .map(parcels)
            .filter(some -> !some.isEmpty())
            .map(some -> delivery.give(some, what, visitor))
            .orElseGet(() -> desk.notYours(visitor));
    boolean shown = modal.filter(id -> windows.update(id, end, wording)).isPresent();
    if (!shown && !end.equals(SheetAnswerView.given(wording))) {
      windows.say(origin, end);
    }
  }

  private List<SlackFiles.Parcel> parcels(String id, Person reader, Visitor visitor) {
    return desk.own(id, visitor)
        .map(own -> parcels(own, desk.reveal(id, visitor), reader, visitor))
        .orElse(List.of());
  }

  private List<SlackFiles.Parcel> parcels(
      OwnSheet own, Optional<Reveal> reveal, Person reader, Visitor visitor) {
    @Nullable String other = desk.other(own, reader).map(Person::name).orElse(null);
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

  private List<SlackFiles.Parcel> blank(Person reader, Visitor visitor) {
    return Sheet.of(house.maps().current(), reader.role()).stream()
        .map(PaperSheet::blank)
        .map(paper -> workbook(paper, visitor))
        .toList();
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
