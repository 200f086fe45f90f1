package careermap.table;

import careermap.map.Folded;
import careermap.map.Phrase;
import careermap.map.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one line (一行の読み取り) and notes every fault with its place. */
public final class CellReader<C extends Column> {
  private final Line<C> line;
  private final List<Problem> problems = new ArrayList<>();

  public CellReader(Line<C> line) {
    this.line = line;
  }

  /** The text as it stands; null where there is none, which is a fault in a required column. */
  public @Nullable String text(C column) {
    return column.isRequired() ? required(column) : line.text(column);
  }

  /** The text of a cell that must say something in this row, though not in every row. */
  public @Nullable String required(C column) {
    String text = line.text(column);
    if (text == null) {
      fault(column, TableWords.blank(column));
    }
    return text;
  }

  /** The text of a number, code or address, in plain letters and digits. */
  public @Nullable String code(C column) {
    String text = text(column);
    return text == null ? null : Folded.narrow(text);
  }

  public @Nullable LocalDate day(C column) {
    String text = text(column);
    Optional<LocalDate> day = Optional.ofNullable(text).flatMap(Days::read);
    if (text != null && day.isEmpty()) {
      fault(column, TableWords.notDay(text));
    }
    return day.orElse(null);
  }

  public void fault(C column, Phrase message) {
    problems.add(new Problem(line.place(column), message));
  }

  /** The faults so far, in the order in which they were found. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}
