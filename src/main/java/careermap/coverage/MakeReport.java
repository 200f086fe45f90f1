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
    List<Standing> everybody =
        standings.ofEverybody().stream().filter(one -> Member.counts(one.person(), day)).toList();
    return report(everybody, maps.current().map(), day);
  }

  private CoverageReport report(List<Standing> everybody, CareerMap map, LocalDate day) {
    List<Person> people = everybody.stream().map(Standing::person).toList();
    LocalDate since = day.minusDays(Band.PERIOD);
    Map<PersonId, Talks.Held> held = talks.until(day, since);
    List<Member> members = people.stream().map(one -> Member.of(one, map, day)).toList();
    Coverage coverage = new Counting(members, held, day).coverage(since);
    int goals = (int) everybody.stream().filter(one -> one.goal() != null).count();
    return new CoverageReport(
        coverage,
        new Reminded(digests.namedIn(day.with(previousOrSame(MONDAY)))).of(coverage, people, held),
        Few.ofSecret(goals, people.size()),
        new Pipelines(map, everybody, day).all(),
        new LongStays(map, day).of(people),
        TeamSizes.of(people),
        observed.all());
  }
}
