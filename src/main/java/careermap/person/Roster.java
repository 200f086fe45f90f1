package careermap.person;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import careermap.map.CareerMap;
import careermap.map.Problem;
import careermap.map.RoleNames;
import careermap.table.Line;
import careermap.table.Lines;
import careermap.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The roster (名簿) that HR hands in: its people, and everything that is wrong with it. */
final class Roster {
  private final RoleNames roles;
  private final Map<PersonId, Person> known;
  private final LocalDate today;
  private final List<RosterLine> lines;
  private final Map<PersonId, Person> people = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notices = new ArrayList<>();

  private Roster(
      Lines<RosterColumn> table, CareerMap map, Collection<Person> known, LocalDate today) {
    this.today = today;
    this.roles = new RoleNames(map);
    this.known = known.stream().collect(toMap(Person::id, identity()));
    this.lines = table.all().stream().map(this::line).toList();
    this.problems.addAll(table.problems());
    this.notices.addAll(table.notices());
  }

  /** Reads the rows of {@code table}; columns that it lacks stay as they are {@code known}. */
  static Roster read(
      Table table, CareerMap map, Collection<Person> known, LocalDate today, RowsDone watcher) {
    Lines<RosterColumn> lines = new Lines<>(table, RosterColumn.values());
    Roster roster = new Roster(lines, map, known, today);
    int read = 0;
    if (lines.problems().isEmpty()) {
      for (RosterLine line : roster.lines) {
        roster.read(line);
        watcher.at(++read, roster.lines.size());
      }
      roster.problems.addAll(RosterTies.problems(roster.lines));
    }
    return roster;
  }

  List<Problem> problems() {
    return problems;
  }

  Collection<Person> people() {
    return people.values();
  }

  /** What is worth a look without keeping anything back. */
  List<Problem> warnings() {
    List<Problem> warnings = new ArrayList<>(notices);
    for (RosterLine line : lines) {
      @Nullable Person person = people.get(line.id());
      if (person != null) {
        RosterWarnings row = new RosterWarnings(line, person, known.get(person.id()));
        warnings.addAll(row.on(today, people.get(person.supervisor())));
      }
    }
    return warnings;
  }

  private RosterLine line(Line<RosterColumn> line) {
    @Nullable PersonId id = RosterLine.id(line, RosterColumn.EMPLOYEE_ID);
    @Nullable Person person = id == null ? null : known.get(id);
    return RosterLine.of(person == null ? line : line.over(known(person)));
  }

  /** Whoever had left and is in the roster again has come back, unless it gives their last day. */
  private Map<RosterColumn, String> known(Person person) {
    Map<RosterColumn, String> known = RosterForm.of(person);
    if (person.hasLeft(today)) {
      known.remove(RosterColumn.LEFT_ON);
    }
    return known;
  }

  private void read(RosterLine line) {
    @Nullable Person before = line.id() == null ? null : known.get(line.id());
    PersonReader reader = new PersonReader(line, roles, before);
    reader.read().ifPresent(person -> people.putIfAbsent(person.id(), person));
    problems.addAll(reader.problems());
  }
}
