package careermap.person;

import careermap.map.CareerMaps;
import careermap.map.Problem;
import careermap.table.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Takes in the roster (名簿の取り込み): all of it, or nothing where there is any problem. */
public final class ImportRoster {
  private final People people;
  private final CareerMaps maps;
  private final Clock clock;
  private final RowsDone watcher;

  public ImportRoster(People people, CareerMaps maps, Clock clock) {
    this(people, maps, clock, RowsDone.UNSEEN);
  }

  public ImportRoster(People people, CareerMaps maps, Clock clock, RowsDone watcher) {
    this.people = people;
    this.maps = maps;
    this.clock = clock;
    this.watcher = watcher;
  }

  public RosterImport from(Table table, RosterImport.Wish wish) {
    LocalDate today = LocalDate.now(clock);
    List<Person> known = people.asInRoster();
    Roster roster = Roster.read(table, maps.current().map(), known, today, watcher);
    if (!roster.problems().isEmpty()) {
      return new RosterImport(
          false, wish, RosterPlan.NOTHING, roster.warnings(), roster.problems());
    }
    RosterPlan plan = RosterPlan.of(known, roster.people(), today);
    List<Problem> problems = absence(table, Absence.of(known, roster.people(), today), wish);
    boolean applies = problems.isEmpty() && !wish.dryRun();
    if (applies) {
      people.apply(plan, watcher.after(table.rows().size() - 1));
    }
    return new RosterImport(applies, wish, plan, roster.warnings(), problems);
  }

  private static List<Problem> absence(Table table, Absence absence, RosterImport.Wish wish) {
    return absence.isLarge() && !wish.allowLeavers()
        ? List.of(absence.problem(table.name()))
        : List.of();
  }
}
