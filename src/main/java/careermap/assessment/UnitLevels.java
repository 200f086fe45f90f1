package careermap.assessment;

import careermap.map.AbilityUnit;
import careermap.map.CareerMaps;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells how far somebody is with the ability units of a role (役割の能力ユニットの到達度), whichever sheet their
 * rows were marked in.
 */
public final class UnitLevels {
  private final Assessments assessments;
  private final CareerMaps maps;
  private final Raters raters;
  private final Clock clock;

  public UnitLevels(Assessments assessments, CareerMaps maps, People people, Clock clock) {
    this.assessments = assessments;
    this.maps = maps;
    this.raters = new Raters(people);
    this.clock = clock;
  }

  /**
   * Of each unit the newest marks that a supervisor gave and both have seen, else the person's own
   * newest for the person alone. To whoever is neither of the two everything is unknown.
   */
  public List<UnitLevel> to(Person reader, PersonId person, RoleCode role, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    List<Assessment> sheets = reader.hasLeft(today) ? List.of() : seenBy(reader, person, today);
    List<Map<String, Mark>> rated = sheets.stream().flatMap(this::rated).toList();
    List<Map<String, Mark>> own = reader.id().equals(person) ? own(person, sheets) : List.of();
    return maps.current().map().heldRole(role).map(Role::units).stream()
        .flatMap(List::stream)
        .filter(unit -> !unit.criteria().isEmpty())
        .map(unit -> level(unit, rated, own))
        .toList();
  }

  /** Newest first. */
  private List<Assessment> seenBy(Person reader, PersonId person, LocalDate today) {
    return assessments.of(person).stream()
        .filter(one -> raters.sideOf(one, reader.id(), today).isPresent())
        .toList();
  }

  private Stream<Map<String, Mark>> rated(Assessment one) {
    return one.isRevealed()
        ? assessments.revealed(one.id()).map(BothMarks::rater).stream()
        : Stream.empty();
  }

  private List<Map<String, Mark>> own(PersonId person, List<Assessment> sheets) {
    return sheets.stream().map(one -> assessments.marksBy(person, one.id())).toList();
  }

  private static UnitLevel level(
      AbilityUnit unit, List<Map<String, Mark>> rated, List<Map<String, Mark>> own) {
    return Stream.of(
            levels(unit, rated, UnitLevel.Source.SUPERVISOR),
            levels(unit, own, UnitLevel.Source.SELF),
            Stream.of(level(unit, Map.of(), UnitLevel.Source.UNKNOWN)))
        .flatMap(Function.identity())
        .findFirst()
        .orElseThrow();
  }

  private static Stream<UnitLevel> levels(
      AbilityUnit unit, List<Map<String, Mark>> marks, UnitLevel.Source source) {
    return marks.stream()
        .map(given -> level(unit, given, source))
        .filter(level -> level.totals().denominator() > 0);
  }

  private static UnitLevel level(
      AbilityUnit unit, Map<String, Mark> marks, UnitLevel.Source source) {
    return new UnitLevel(unit, Totals.of(Sheet.rowsOf(unit), marks), source);
  }
}
