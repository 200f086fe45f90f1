package careermap.coverage;

import careermap.map.CareerMap;
import careermap.map.CareerMaps;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Measures whether talks take place (面談の状況を調べる). */
public final class MeasureCoverage {
  private final People people;
  private final Talks talks;
  private final CareerMaps maps;
  private final Clock clock;

  /**
   * @param clock in the company's zone: days are whole, and the same for all who read
   */
  public MeasureCoverage(People people, Talks talks, CareerMaps maps, Clock clock) {
    this.people = people;
    this.talks = talks;
    this.maps = maps;
    this.clock = clock;
  }

  /** As it is today. */
  public Coverage now() {
    LocalDate day = LocalDate.now(clock);
    LocalDate since = day.minusDays(Band.PERIOD);
    CareerMap map = maps.current().map();
    List<Member> members =
        people.all().stream()
            .filter(person -> Member.counts(person, day))
            .map((Person person) -> Member.of(person, map, day))
            .toList();
    return new Counting(members, talks.until(day, since), day).coverage(since);
  }
}
