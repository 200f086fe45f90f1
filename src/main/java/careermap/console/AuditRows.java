package careermap.console;

import careermap.access.AccessLog;
import careermap.access.AuditTrail.Field;
import careermap.access.AuditTrail.Kept;
import careermap.table.Addressing;
import careermap.table.Row;
import careermap.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who changed what as a table: a row for each field, one without for what has none. */
final class AuditRows {
  private static final List<String> COLUMNS =
      List.of("id", "at", "actor", "action", "subject", "field", "before", "after");

  private static final String COMMAND_LINE = "COMMAND_LINE";

  private AuditRows() {}

  static Table of(List<Kept> entries) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(1, COLUMNS));
    for (Kept entry : entries) {
      List<Field> fields =
          entry.fields().isEmpty() ? List.of(new Field("", null, null)) : entry.fields();
      fields.forEach(field -> rows.add(new Row(rows.size() + 1, cells(entry, field))));
    }
    return new Table("audit.csv", Addressing.LINES, rows, List.of());
  }

  private static List<String> cells(Kept entry, Field field) {
    return List.of(
        String.valueOf(entry.id()),
        entry.at().toString(),
        actor(entry),
        entry.action().name(),
        text(entry.subject()),
        field.name(),
        text(field.before()),
        text(field.after()));
  }

  /** In a word, for a spreadsheet takes a minus for the beginning of a formula. */
  static String actor(Kept entry) {
    return entry.actor().equals(AccessLog.COMMAND_LINE) ? COMMAND_LINE : entry.actor();
  }

  private static String text(@Nullable String cell) {
    return Objects.requireNonNullElse(cell, "");
  }
}
