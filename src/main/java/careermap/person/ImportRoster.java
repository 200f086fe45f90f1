package careermap.person;

import careermap.map.CareerMaps;
import careermap.map.Problem;
import careermap.table.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Takes in the roster (名簿の取り込み): all of it, or nothing where there is any problem. */
public final class ImportRoster {
  private final People people;
  private final CareerMaps maps;
  private final Clock clock;

  public ImportRoster(People people, CareerMaps maps, Clock clock) {
    this.people = people;
    this.maps = maps;
    this.clock = clock;
  }

  public RosterImport from(Table table, RosterImport.Wish wish) {
    LocalDate today = LocalDate.now(clock);
    List<Person> known = people.asInRoster();
    Roster roster = Roster.read(table, maps.current().map(), known, today);
    List<Problem> problems = new ArrayList<>(roster.problems());
    if (!problems.isEmpty()) {
      return RosterImport.refused(wish, RosterPlan.NOTHING, roster.warnings(), problems);
    }
    RosterPlan plan = RosterPlan.of(known, roster.people(), today);
    Absence absence = Absence.of(known, roster.people(), today);
    if (absence.isLarge() && !wish.allowLeavers()) {
      problems.add(absence.problem(table.name()));
      return RosterImport.refused(wish, plan, roster.warnings(), problems);
    }
    if (!wish.dryRun()) {
      people.apply(plan);
    }
    return RosterImport.done(wish, plan, roster.warnings());
  }
}
