package careermap.console;

import careermap.coverage.ReportCell;
import careermap.coverage.ReportLine;
import careermap.coverage.ReportSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The report for reading in a terminal: part after part, each number with its name. */
final class CoverageText {
  private static final String INDENT = "  ";

  private CoverageText() {}

  static List<String> of(List<ReportSheet> sheets) {
    return sheets.stream().flatMap(CoverageText::part).toList();
  }

  private static Stream<String> part(ReportSheet sheet) {
    List<String> lines = new ArrayList<>(List.of("# " + sheet.title()));
    lines.addAll(sheet.notes());
    sheet.lines().forEach(line -> lines.add(INDENT + OneLine.of(line(sheet, line))));
    lines.add("");
    return lines.stream();
  }

  /** A table of one number needs no name of it. */
  private static String line(ReportSheet sheet, ReportLine line) {
    List<ReportCell> cells = line.cells();
    String numbers =
        IntStream.range(0, cells.size())
            .mapToObj(at -> name(sheet, cells, at) + cells.get(at).read())
            .collect(Collectors.joining(INDENT));
    return line.name() + INDENT + numbers;
  }

  private static String name(ReportSheet sheet, List<ReportCell> cells, int at) {
    return cells.size() == 1 ? "" : sheet.headings().get(at + 1) + " ";
  }
}
