package careermap.console;

import static java.util.stream.Collectors.joining;

import careermap.map.Language;
import careermap.person.Person;
import careermap.person.RosterChange;
import careermap.person.RosterChange.Kind;
import careermap.person.RosterImport;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report on a roster for reading: counts, who, and what to look at. */
final class RosterText {
  private static final int NAMED = 100;

  private final Language language;
  private final Findings findings;

  RosterText(Language language) {
    this.language = language;
    this.findings = new Findings(language);
  }

  List<String> of(RosterImport outcome) {
    return Stream.of(
            Stream.of(Kind.values()).flatMap(kind -> people(kind, outcome.plan().of(kind))),
            unchanged(outcome),
            findings.lines(ReportWords.WARNINGS, outcome.warnings()),
            findings.lines(ReportWords.PROBLEMS, outcome.problems()))
        .flatMap(lines -> lines)
        .toList();
  }

  private Stream<String> unchanged(RosterImport outcome) {
    return outcome.isRead()
        ? Stream.of(ReportWords.UNCHANGED.in(language) + ": " + outcome.plan().unchanged())
        : Stream.of();
  }

  private Stream<String> people(Kind kind, List<RosterChange> changes) {
    if (changes.isEmpty()) {
      return Stream.of();
    }
    Stream<String> title = Stream.of(ReportWords.title(kind).in(language) + ": " + changes.size());
    Stream<String> named = changes.stream().limit(NAMED).map(this::line);
    Stream<String> more =
        changes.size() > NAMED
            ? Stream.of("  " + ReportWords.more(changes.size() - NAMED).in(language))
            : Stream.of();
    return Stream.of(title, named, more).flatMap(lines -> lines);
  }

  private String line(RosterChange change) {
    Person person = change.after();
    return "  " + person.id() + " " + person.name() + detail(change, change.before());
  }

  private String detail(RosterChange change, @Nullable Person before) {
    if (before == null || change.kind() == Kind.LEFT) {
      return "";
    }
    boolean moved = !before.role().equals(change.after().role());
    String move = moved ? "  " + before.role() + " → " + change.after().role() : "";
    return move + "  " + columns(change);
  }

  private String columns(RosterChange change) {
    return change.columns().stream()
        .map(column -> column.heading().in(language))
        .collect(joining(language == Language.JA ? "、" : ", ", "(", ")"));
  }
}
