package careermap.assessment;

import careermap.map.CareerMap;
import careermap.map.CareerMaps;
import careermap.map.Publications;
import careermap.map.RoleCode;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** Shows what became of somebody's sheets of a role so far (これまでの評価シート). */
public final class SheetHistory {
  private final Assessments assessments;
  private final CareerMaps maps;
  private final ShowReveal reveal;

  public SheetHistory(
      Assessments assessments, CareerMaps maps, Publications versions, People people, Clock clock) {
    this.assessments = assessments;
    this.maps = maps;
    this.reveal = new ShowReveal(assessments, versions, people, clock);
  }

  /**
   * Those with both sides in, oldest first, to the person themselves and to the rater of each.
   *
   * @param role also by a name that it had before
   */
  public List<Reveal> to(Person reader, PersonId person, RoleCode role, ZoneId zone) {
    CareerMap map = maps.current().map();
    RoleCode held = map.heldCode(role);
    return assessments.of(person).stream()
        .filter(one -> one.isRevealed() && map.heldCode(one.role()).equals(held))
        .sorted(Comparator.comparing(Assessment::openedAt))
        .flatMap(one -> reveal.to(reader, one.id(), zone).stream())
        .toList();
  }
}
