package careermap.file;

import careermap.map.Language;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/** Writes the value of a column into a cell. */
final class CellWriter {
  private final Worksheet worksheet;
  private final Language language;

  CellWriter(Worksheet worksheet, Language language) {
    this.worksheet = worksheet;
    this.language = language;
  }

  /** Writes a cell, and tells how many lines it takes in a column of that width. */
  int write(Branch row, Column column, int line, int position, int width) {
    Optional<Object> content =
        valueOf(row, column).map(value -> column.content().write(value, language));
    content.ifPresent(it -> write(it, line, position));
    SheetStyle.cell(worksheet, line, position, column.content());
    return LineHeight.linesOf(content.map(Object::toString).orElse(""), width);
  }

  private static Optional<Object> valueOf(Branch row, Column column) {
    Optional<Object> value = Optional.of(row);
    for (Column.Step step : column.steps()) {
      value =
          value.flatMap(
              it -> it instanceof Branch branch ? branch.find(step.key()) : Optional.empty());
    }
    return value;
  }

  private void write(Object content, int line, int position) {
    if (content instanceof Number number) {
      worksheet.value(line, position, number);
    } else {
      worksheet.value(line, position, CellEscapes.on(content.toString()));
    }
  }
}
