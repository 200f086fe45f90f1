package careermap.console;

import careermap.privacy.PersonFile;
import careermap.table.Addressing;
import careermap.table.Row;
import careermap.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything about one person as tables, one for each section. */
final class PersonTables {
  private PersonTables() {}

  static List<Table> of(PersonFile file) {
    return file.sections().stream().map(PersonTables::table).toList();
  }

  private static Table table(PersonFile.Section section) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(1, section.columns().stream().map(PersonColumns::column).toList()));
    section.rows().forEach(row -> rows.add(new Row(rows.size() + 1, cells(row))));
    return new Table(PersonColumns.section(section.name()), Addressing.SHEET, rows, List.of());
  }

  private static List<String> cells(List<@Nullable String> row) {
    return row.stream().map(cell -> Objects.requireNonNullElse(cell, "")).toList();
  }
}
