package careermap.standard;

import careermap.map.Problem;
import careermap.table.CellReader;
import careermap.table.Line;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one row of an ability standard. */
final class StandardReader {
  private final Line<StandardColumn> line;
  private final CellReader<StandardColumn> cells;

  StandardReader(Line<StandardColumn> line) {
    this.line = line;
    this.cells = new CellReader<>(line);
  }

  /** The row; empty where it has problems. */
  Optional<StandardRow> read() {
    UnitCode code = code();
    String name = text(StandardColumn.UNIT_NAME);
    checkLevel(code);
    String mark = text(StandardColumn.CRITERION_TYPE);
    String text = criterion(mark);
    if (code == null || name == null || text == null || !problems().isEmpty()) {
      return Optional.empty();
    }
    String category = text(StandardColumn.CATEGORY);
    return Optional.of(new StandardRow(line, code, heading(name), category, mark, text));
  }

  List<Problem> problems() {
    return cells.problems();
  }

  private @Nullable UnitCode code() {
    String text = cells.text(StandardColumn.UNIT_CODE);
    Optional<UnitCode> code = Optional.ofNullable(text).flatMap(UnitCode::read);
    if (text != null && code.isEmpty()) {
      cells.fault(StandardColumn.UNIT_CODE, StandardWords.malformedCode(text));
    }
    return code.orElse(null);
  }

  /** The code says the level already; a file that says another has a slip in one of them. */
  private void checkLevel(@Nullable UnitCode code) {
    String level = cells.code(StandardColumn.LEVEL);
    if (code != null && level != null && !LevelText.agrees(level, code)) {
      cells.fault(StandardColumn.LEVEL, StandardWords.otherLevel(level, code));
    }
  }

  private UnitHeading heading(String name) {
    return new UnitHeading(
        name,
        text(StandardColumn.INDUSTRY_NAME),
        text(StandardColumn.JOB_TYPE),
        text(StandardColumn.GROUP_NAME),
        text(StandardColumn.UNIT_SUMMARY));
  }

  /** The text without the mark, which has a column of its own. */
  private @Nullable String criterion(@Nullable String mark) {
    String text = text(StandardColumn.CRITERION_TEXT);
    if (text == null || mark == null || !text.startsWith(mark)) {
      return text;
    }
    String rest = Unwrapped.of(text.substring(mark.length()));
    if (rest.isEmpty()) {
      cells.fault(StandardColumn.CRITERION_TEXT, StandardWords.markAlone(mark));
    }
    return rest;
  }

  private @Nullable String text(StandardColumn column) {
    String text = cells.text(column);
    return text == null ? null : Unwrapped.of(text);
  }
}
