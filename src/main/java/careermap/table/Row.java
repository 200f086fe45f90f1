package careermap.table;

import java.util.List;

/**
 * A row (行) of a table.
 *
 * @param number as the file counts, from 1
 * @param cells without white space around them; an empty cell is an empty string
 */
public record Row(int number, List<String> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** The cell at {@code column}, from 0; beyond the end everything is empty. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
