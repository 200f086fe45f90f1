package careermap.slack;

import careermap.assessment.OwnSheet;
import careermap.assessment.PastSheet;
import careermap.assessment.SheetHistory;
import careermap.assessment.Side;
import careermap.assessment.UnitPast;
import careermap.guidance.Visitor;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.slack.view.PastSheetsView;
import careermap.slack.view.Screen;
import careermap.slack.view.SeenPast;
import careermap.slack.view.SheetActions;
import careermap.slack.view.SheetPlace;
import careermap.slack.view.SpokenNames;
import careermap.slack.view.UnitPastView;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evaluations so far: whose one may read is asked anew each time. */
final class SheetPast {
  private final SheetDesk desk;
  private final SheetHistory history;
  private final Windows windows;

  SheetPast(SheetDesk desk, StaffNeeds house, Windows windows) {
    this.desk = desk;
    this.history =
        new SheetHistory(
            house.assessments(), house.maps(), house.versions(), house.people(), house.clock());
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        SheetActions.PAST,
        windows.opening(this::sheets),
        SheetActions.PAST_UNITS,
        windows.opening(this::units));
  }

  private Screen sheets(String value, Visitor visitor) {
    return SheetPlace.in(value)
        .filter(place -> !place.sheet().isBlank())
        .flatMap(place -> sheets(place, visitor))
        .orElseGet(() -> desk.notYours(visitor));
  }

  private Optional<Screen> sheets(SheetPlace place, Visitor visitor) {
    PersonId person = new PersonId(place.sheet());
    return past(person, visitor).map(all -> sheets(all, person, place.number(), visitor));
  }

  private Screen sheets(List<PastSheet> all, PersonId person, int from, Visitor visitor) {
    List<PastSheet> newestFirst = new ArrayList<>(all);
    Collections.reverse(newestFirst);
    return PastSheetsView.of(
        newestFirst.stream().map(one -> seen(one, visitor)).toList(),
        person.value(),
        isReader(person, visitor) ? "" : name(person, visitor),
        from,
        Wording.in(visitor.language()));
  }

  /** Oldest first; empty for whoever may not ask. */
  private Optional<List<PastSheet>> past(PersonId person, Visitor visitor) {
    Optional<List<PastSheet>> past =
        desk.present()
            .of(visitor)
            .flatMap((Person reader) -> history.to(reader, person, visitor.zone()));
    past.ifPresent(seen -> desk.keepLook(person, visitor));
    return past;
  }

  private boolean isReader(PersonId person, Visitor visitor) {
    return desk.present().of(visitor).map(Person::id).filter(person::equals).isPresent();
  }

  private SeenPast seen(PastSheet one, Visitor visitor) {
    var sheet = one.reveal().assessment();
    boolean own = isReader(sheet.person(), visitor);
    return new SeenPast(
        one,
        own ? Side.SELF : Side.SUPERVISOR,
        LocalDate.ofInstant(one.revealedAt(), visitor.zone()),
        own
            ? Optional.ofNullable(sheet.rater()).map(id -> name(id, visitor)).orElse("")
            : name(sheet.person(), visitor));
  }

  private String name(PersonId id, Visitor visitor) {
    return desk.person(id)
        .map(person -> SpokenNames.of(person, Wording.in(visitor.language())))
        .orElse("");
  }

  /** Of the role of a sheet that the visitor may read. */
  private Screen units(String value, Visitor visitor) {
    return SheetPlace.in(value)
        .flatMap(
            place -> desk.own(place.sheet(), visitor).flatMap(own -> units(own, place, visitor)))
        .orElseGet(() -> desk.notYours(visitor));
  }

  private Optional<Screen> units(OwnSheet own, SheetPlace place, Visitor visitor) {
    return past(own.assessment().person(), visitor)
        .map(all -> ofRole(all, own))
        .filter(some -> !some.isEmpty())
        .map(some -> units(some, own, place, visitor));
  }

  /** The newest that a screen has room for. */
  private List<PastSheet> ofRole(List<PastSheet> all, OwnSheet own) {
    var role = desk.map().heldCode(own.assessment().role());
    List<PastSheet> some = all.stream().filter(one -> one.role().equals(role)).toList();
    return some.subList(Math.max(0, some.size() - UnitPastView.TIMES), some.size());
  }

  private Screen units(List<PastSheet> some, OwnSheet own, SheetPlace place, Visitor visitor) {
    Map<String, SeenPast> seen = new LinkedHashMap<>();
    some.forEach(one -> seen.put(one.reveal().assessment().id(), seen(one, visitor)));
    return UnitPastView.of(
        UnitPast.of(some),
        seen,
        own.sheet().role().name(),
        place.sheet(),
        place.number(),
        Wording.in(visitor.language()));
  }
}
