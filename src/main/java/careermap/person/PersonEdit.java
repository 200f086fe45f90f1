package careermap.person;

import static java.util.stream.Collectors.toMap;

import careermap.map.CareerMap;
import careermap.map.Phrase;
import careermap.map.Problem;
import careermap.table.Addressing;
import careermap.table.Row;
import careermap.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the roster where one row is written anew (一人分の直し), by the rules that a whole
 * roster follows.
 *
 * @param change empty where nothing would change, or something is wrong
 * @param faults what is wrong, by the column that it stands in
 * @param warnings what is worth a look, without keeping anything back
 */
public record PersonEdit(
    Optional<RosterChange> change, Map<RosterColumn, Phrase> faults, List<Phrase> warnings) {
  public PersonEdit {
    faults = Map.copyOf(faults);
    warnings = List.copyOf(warnings);
  }

  /**
   * @param row the person's row as it would be
   * @param known everybody, as in the roster
   */
  public static PersonEdit of(
      Map<RosterColumn, String> row, Collection<Person> known, CareerMap map, LocalDate today) {
    Map<RosterColumn, Phrase> taken = taken(row, known);
    return taken.isEmpty()
        ? new Draft(row, known).edit(map, today)
        : new PersonEdit(Optional.empty(), taken, List.of());
  }

  /** Which of the row's addresses are somebody else's. */
  private static Map<RosterColumn, Phrase> taken(
      Map<RosterColumn, String> row, Collection<Person> known) {
    Map<RosterColumn, Phrase> taken = new EnumMap<>(RosterColumn.class);
    owner(row, known, RosterColumn.EMAIL, Person::email)
        .ifPresent(other -> taken.put(RosterColumn.EMAIL, RosterWords.taken(other)));
    owner(row, known, RosterColumn.SLACK_USER_ID, person -> text(person.slackId()))
        .ifPresent(other -> taken.put(RosterColumn.SLACK_USER_ID, RosterWords.taken(other)));
    return taken;
  }

  private static Optional<Person> owner(
      Map<RosterColumn, String> row,
      Collection<Person> known,
      RosterColumn column,
      Function<Person, @Nullable String> address) {
    String mine = row.get(column);
    return mine == null
        ? Optional.empty()
        : known.stream()
            .filter(person -> !person.id().value().equals(row.get(RosterColumn.EMPLOYEE_ID)))
            .filter(person -> mine.equalsIgnoreCase(address.apply(person)))
            .findFirst();
  }

  private static @Nullable String text(@Nullable Object value) {
    return Objects.toString(value, null);
  }

  /** The whole roster with the row in it, the row last. */
  private record Draft(Map<RosterColumn, String> row, Collection<Person> known) {
    private PersonEdit edit(CareerMap map, LocalDate today) {
      Roster roster = Roster.read(table(), map, known, today, RowsDone.UNSEEN);
      if (!roster.problems().isEmpty()) {
        return new PersonEdit(Optional.empty(), faults(roster.problems()), List.of());
      }
      RosterPlan plan = RosterPlan.of(known, roster.people(), today);
      return new PersonEdit(plan.changes().stream().findFirst(), Map.of(), warnings(roster));
    }

    private Table table() {
      List<Row> rows = new ArrayList<>();
      rows.add(new Row(1, Stream.of(RosterColumn.values()).map(RosterColumn::code).toList()));
      known.stream()
          .filter(person -> !person.id().value().equals(row.get(RosterColumn.EMPLOYEE_ID)))
          .forEach(person -> rows.add(row(rows.size() + 1, RosterForm.of(person))));
      rows.add(row(rows.size() + 1, row));
      return new Table("", Addressing.LINES, rows, List.of());
    }

    private static Row row(int number, Map<RosterColumn, String> texts) {
      return new Row(
          number,
          Stream.of(RosterColumn.values()).map(column -> texts.getOrDefault(column, "")).toList());
    }

    /** What does not stand in the row itself is a circle that the supervisor closes. */
    private Map<RosterColumn, Phrase> faults(List<Problem> problems) {
      return problems.stream()
          .collect(
              toMap(
                  problem -> column(problem).orElse(RosterColumn.SUPERVISOR_ID),
                  Problem::message,
                  (one, other) -> one));
    }

    private List<Phrase> warnings(Roster roster) {
      return roster.warnings().stream()
          .filter(warning -> column(warning).isPresent())
          .map(Problem::message)
          .toList();
    }

    private Optional<RosterColumn> column(Problem problem) {
      String line = ":" + lastLine() + ":";
      return Stream.of(RosterColumn.values())
          .filter(column -> problem.place().startsWith(line))
          .filter(column -> problem.place().endsWith("(" + column.code() + ")"))
          .findFirst();
    }

    private long lastLine() {
      long others =
          known.stream()
              .filter(person -> !person.id().value().equals(row.get(RosterColumn.EMPLOYEE_ID)))
              .count();
      return others + 2;
    }
  }
}
