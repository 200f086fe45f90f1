package careermap.coverage;

import careermap.person.Headcount;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of a report (報告の行).
 *
 * @param name of what it is about
 */
public record ReportLine(String name, List<ReportCell> cells) {
  public ReportLine {
    cells = List.copyOf(cells);
  }

  static ReportLine of(String name, Headcount... numbers) {
    return new ReportLine(name, Stream.of(numbers).map(ReportCell::of).toList());
  }
}
