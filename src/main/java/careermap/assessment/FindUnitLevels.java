package careermap.assessment;

import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds out how far somebody is with ability units (到達度を調べる). */
public final class FindUnitLevels {
  private final Assessments assessments;
  private final Raters raters;
  private final Clock clock;

  public FindUnitLevels(Assessments assessments, People people, Clock clock) {
    this.assessments = assessments;
    this.raters = new Raters(people);
    this.clock = clock;
  }

  /**
   * What a supervisor gave counts once both have seen it, one's own to oneself alone. To whoever is
   * neither of the two everything is unknown.
   */
  public UnitLevels to(Person reader, PersonId person, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    List<Assessment> sheets = reader.hasLeft(today) ? List.of() : seenBy(reader, person, today);
    return new UnitLevels(
        sheets.stream().flatMap(this::rated).toList(),
        reader.id().equals(person) ? own(person, sheets) : List.of());
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
}
