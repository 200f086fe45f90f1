package careermap.assessment;

import careermap.map.CareerMaps;
import careermap.map.Publications;
import careermap.map.Version;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shows what became of somebody's sheets so far (これまでの評価シート). */
public final class SheetHistory {
  private final Assessments assessments;
  private final CareerMaps maps;
  private final People people;
  private final ShowReveal reveal;

  public SheetHistory(
      Assessments assessments, CareerMaps maps, Publications versions, People people, Clock clock) {
    this.assessments = assessments;
    this.maps = maps;
    this.people = people;
    this.reveal = new ShowReveal(assessments, versions, people, clock);
  }

  /**
   * Those with both sides in, oldest first: all of them to the person themselves, and to their
   * present supervisor the ones that this supervisor marked. Empty for everybody else.
   */
  public Optional<List<PastSheet>> to(Person reader, PersonId person, ZoneId zone) {
    return people
        .byId(person)
        .filter(one -> reader.id().equals(person) || reader.id().equals(one.supervisor()))
        .map(one -> sheets(reader, person, zone));
  }

  private List<PastSheet> sheets(Person reader, PersonId person, ZoneId zone) {
    Version now = maps.current();
    return assessments.of(person).stream()
        .filter(Assessment::isRevealed)
        .sorted(Comparator.comparing(Assessment::openedAt))
        .flatMap(one -> reveal.to(reader, one.id(), zone).stream())
        .map(seen -> past(seen, now))
        .toList();
  }

  private static PastSheet past(Reveal seen, Version now) {
    Assessment one = seen.assessment();
    return new PastSheet(
        seen,
        now.map().heldCode(one.role()),
        RowChanges.between(seen.sheet(), Sheet.of(now, one.role())));
  }
}
