package careermap.coverage;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import careermap.guidance.Standing;
import careermap.guidance.Standings;
import careermap.map.CareerMap;
import careermap.map.CareerMaps;
import careermap.observed.ShowObservedPaths;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.reminder.Digests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Makes the report about talks (面談の状況の報告を作る). */
public final class MakeReport implements Supplier<CoverageReport> {
  private final Standings standings;
  private final Talks talks;
  private final Digests digests;
  private final CareerMaps maps;
  private final ShowObservedPaths observed;
  private final Clock clock;

  /**
   * @param clock in the company's zone: days are whole, and the same for all who read
   */
  public MakeReport(
      Standings standings,
      Talks talks,
      Digests digests,
      CareerMaps maps,
      ShowObservedPaths observed,
      Clock clock) {
    this.standings = standings;
    this.talks = talks;
    this.digests = digests;
    this.maps = maps;
    this.observed = observed;
    this.clock = clock;
  }

  /** As it is today. */
  @Override
  public CoverageReport get() {
    LocalDate day = LocalDate.now(clock);
    List<Standing> present =
        standings.ofEverybody().stream().filter(one -> !one.person().hasLeft(day)).toList();
    return report(present, maps.current().map(), day);
  }

  /**
   * @param present leave does not count for what is nobody's business: whoever can put somebody on
   *     leave would learn of them by what it takes away
   */
  private CoverageReport report(List<Standing> present, CareerMap map, LocalDate day) {
    List<Person> people =
        present.stream()
            .map(Standing::person)
            .filter(person -> Member.counts(person, day))
            .toList();
    LocalDate since = day.minusDays(Band.PERIOD);
    Map<PersonId, Talks.Held> held = talks.until(day, since);
    List<Member> members = people.stream().map(one -> Member.of(one, map, day)).toList();
    Coverage coverage = new Counting(members, held, day).coverage(since);
    int goals = (int) present.stream().filter(one -> one.goal() != null).count();
    return new CoverageReport(
        coverage,
        new Reminded(digests.namedIn(day.with(previousOrSame(MONDAY)))).of(coverage, people, held),
        Few.ofSecret(goals, present.size()),
        new Pipelines(map, present, day).all(),
        new LongStays(map, day).of(people),
        TeamSizes.of(people),
        observed.all());
  }
}
