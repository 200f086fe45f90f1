package careermap.standard;

import careermap.table.Addressing;
import careermap.table.Row;
import careermap.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Ability standards as files, for tests. */
public final class StandardFiles {
  public static final String HEADER =
      "unit_code,unit_name,level,category,criterion_type,criterion_text";

  private StandardFiles() {}

  /** A file of these lines; cells are separated by commas, none is quoted. */
  public static Table standard(String header, String... lines) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(1, List.of(header.split(",", -1))));
    for (String line : lines) {
      rows.add(new Row(rows.size() + 1, List.of(line.split(",", -1))));
    }
    return new Table("standard.csv", Addressing.LINES, rows, List.of());
  }
}
