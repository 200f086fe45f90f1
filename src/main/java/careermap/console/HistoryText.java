package careermap.console;

import careermap.history.HistoryImport;
import careermap.history.PastKind;
import careermap.map.Language;
import java.util.List;
import java.util.stream.Stream;

/** The report on a history for reading. */
final class HistoryText {
  private final Language language;
  private final Findings findings;

  HistoryText(Language language) {
    this.language = language;
    this.findings = new Findings(language);
  }

  List<String> of(HistoryImport outcome) {
    return Stream.of(
            outcome.problems().isEmpty() ? numbers(outcome) : Stream.<String>of(),
            findings.lines(ReportWords.WARNINGS, outcome.warnings()),
            findings.lines(ReportWords.PROBLEMS, outcome.problems()))
        .flatMap(lines -> lines)
        .toList();
  }

  private Stream<String> numbers(HistoryImport outcome) {
    return Stream.concat(
        Stream.of(PastKind.values()).map(kind -> line(kind, outcome)),
        Stream.of(ReportWords.RECORDED_ALREADY.in(language) + ": " + outcome.unchanged()));
  }

  private String line(PastKind kind, HistoryImport outcome) {
    long number = outcome.added().getOrDefault(kind, 0L);
    return ReportWords.title(kind).in(language) + ": " + number;
  }
}
