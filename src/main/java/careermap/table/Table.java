package careermap.table;

import careermap.map.Phrase;
import careermap.map.Problem;
import java.util.List;

/**
 * A table (表) as it was found in a file.
 *
 * @param name the name of the file or of the sheet, as places show it
 * @param rows the header row first; rows without any content are left out
 * @param problems what kept the file, or single cells, from being read
 */
public record Table(String name, Addressing addressing, List<Row> rows, List<Problem> problems) {
  public Table {
    rows = rows.stream().filter(row -> !row.isBlank()).toList();
    problems = List.copyOf(problems);
  }

  /** A table that could not be read, and why. */
  public static Table unreadable(String name, Phrase reason) {
    return new Table(name, Addressing.LINES, List.of(), List.of(new Problem(name, reason)));
  }

  /** The place of a cell, as problems give it. */
  public String place(Row row, int column) {
    return addressing.place(name, row.number(), column);
  }
}
