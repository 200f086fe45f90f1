package careermap.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row whose columns are understood (名簿などの一行).
 *
 * @param positions where each column of the file stands
 * @param otherwise what to take for columns that the file does not have
 */
public record Line<C extends Column>(
    Table table, Row row, Map<C, Integer> positions, Map<C, String> otherwise) {
  public Line {
    positions = Map.copyOf(positions);
    otherwise = Map.copyOf(otherwise);
  }

  /** The text of a column; null where it says nothing. */
  public @Nullable String text(C column) {
    Integer position = positions.get(column);
    String text = position == null ? otherwise.get(column) : row.cell(position);
    return text == null || text.isEmpty() ? null : text;
  }

  /** The same line over what is known already: a column that the file lacks changes nothing. */
  public Line<C> over(Map<C, String> known) {
    return new Line<>(table, row, positions, known);
  }

  /** The place of a cell; where the file lacks the column, the place of the row. */
  public String place(C column) {
    Integer position = positions.get(column);
    return position == null ? table.place(row, 0) : table.place(row, position) + heading(position);
  }

  /** As the file itself calls the column. */
  private String heading(int position) {
    String own = table.rows().get(0).cell(position);
    return table.addressing().namesColumns() ? " (" + own + ")" : "";
  }
}
