package careermap.person;

import careermap.table.Addressing;
import careermap.table.Row;
import careermap.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gives the roster back (名簿の書き出し), in the columns that it is taken in by. */
public final class ExportRoster {
  private final People people;

  public ExportRoster(People people) {
    this.people = people;
  }

  public Table all() {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(1, Stream.of(RosterColumn.values()).map(RosterColumn::code).toList()));
    for (Person person : people.asInRoster()) {
      rows.add(new Row(rows.size() + 1, cells(RosterForm.of(person))));
    }
    return new Table("roster.csv", Addressing.LINES, rows, List.of());
  }

  private static List<String> cells(Map<RosterColumn, String> texts) {
    return Stream.of(RosterColumn.values()).map(column -> texts.getOrDefault(column, "")).toList();
  }
}
