package careermap.file;

import careermap.map.Problem;
import careermap.table.Addressing;
import careermap.table.Row;
import careermap.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Rows on their way into a table, counted as they come. */
final class Gathering {
  private final Limits limits;
  private final List<Row> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  Gathering(Limits limits) {
    this.limits = limits;
  }

  void add(int number, List<String> cells) {
    if (cells.size() > limits.columns()) {
      throw new TooMuch(FileWords.tooWide(limits.columns()));
    }
    if (rows.size() > limits.rows()) {
      throw new TooMuch(FileWords.tooLong(limits.rows()));
    }
    rows.add(new Row(number, cells));
  }

  void fault(Problem problem) {
    problems.add(problem);
  }

  Table table(String name, Addressing addressing) {
    return new Table(name, addressing, rows, problems);
  }
}
