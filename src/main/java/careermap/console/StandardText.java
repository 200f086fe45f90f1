package careermap.console;

import careermap.map.Language;
import careermap.map.Phrase;
import careermap.standard.StandardImport;
import careermap.standard.StandardPlan;
import careermap.standard.UnitChange;
import java.util.List;
import java.util.stream.Stream;

/** The report on an ability standard for reading. */
final class StandardText {
  private static final int NAMED = 100;
  private static final Phrase NEW = new Phrase("新しい能力ユニット", "New units");
  private static final Phrase CHANGED = new Phrase("変わった能力ユニット", "Changed units");
  private static final Phrase UNCHANGED = new Phrase("変わらない能力ユニット", "Unchanged units");
  private static final Phrase CRITERIA = new Phrase("ファイルにある基準", "Criteria in the file");

  private final Language language;
  private final Findings findings;

  StandardText(Language language) {
    this.language = language;
    this.findings = new Findings(language);
  }

  List<String> of(StandardImport outcome) {
    return Stream.of(
            outcome.problems().isEmpty() ? plan(outcome.plan()) : Stream.<String>of(),
            findings.lines(ReportWords.WARNINGS, outcome.warnings()),
            findings.lines(ReportWords.PROBLEMS, outcome.problems()))
        .flatMap(lines -> lines)
        .toList();
  }

  private Stream<String> plan(StandardPlan plan) {
    return Stream.of(
            units(NEW, plan.changes().stream().filter(UnitChange::isNew).toList()),
            units(CHANGED, plan.changes().stream().filter(change -> !change.isNew()).toList()),
            Stream.of(number(UNCHANGED, plan.unchanged())),
            Stream.of(number(CRITERIA, plan.criteria())))
        .flatMap(lines -> lines);
  }

  private Stream<String> units(Phrase title, List<UnitChange> changes) {
    if (changes.isEmpty()) {
      return Stream.of();
    }
    Stream<String> more =
        changes.size() > NAMED
            ? Stream.of("  " + more(changes.size() - NAMED).in(language))
            : Stream.of();
    Stream<String> named = changes.stream().limit(NAMED).map(this::line);
    return Stream.of(Stream.of(number(title, changes.size())), named, more).flatMap(lines -> lines);
  }

  private String line(UnitChange change) {
    String name = change.after().heading().name();
    return "  " + change.after().code() + " " + name + "  " + detail(change).in(language);
  }

  private static Phrase detail(UnitChange change) {
    if (change.isNew()) {
      return new Phrase("(基準" + change.added() + ")", "(criteria: " + change.added() + ")");
    }
    if (change.added() + change.removed() == 0) {
      return new Phrase("(見出しか、基準の並びや分け方)", "(heading, or order and grouping of criteria)");
    }
    return new Phrase(
        "(増えた基準" + change.added() + "、なくなった基準" + change.removed() + ")",
        "(criteria added: " + change.added() + ", gone: " + change.removed() + ")");
  }

  private static Phrase more(int number) {
    return new Phrase(
        "ほか" + number + " (--format json で全部が出ます)", number + " more (--format json lists all)");
  }

  private String number(Phrase title, int number) {
    return title.in(language) + ": " + number;
  }
}
