package careermap.slack.view;

import careermap.map.Problem;
import careermap.person.Person;
import careermap.person.RosterChange;
import careermap.person.RosterChange.Kind;
import careermap.person.RosterImport;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a roster would change, line by line; plain text that is not safe for mrkdwn yet. */
public record RosterReport(RosterImport dryRun, Wording wording) {
  private static final int NAMED = 5;
  private static final int WARNINGS = 5;
  private static final int PROBLEMS = 20;

  /** Whether a message does not show all of it. */
  public boolean isLong() {
    return dryRun.problems().size() > PROBLEMS
        || dryRun.warnings().size() > WARNINGS
        || Stream.of(Kind.values()).anyMatch(kind -> dryRun.plan().of(kind).size() > NAMED);
  }

  /** All of it, for a file. */
  public String whole() {
    List<String> lines = new ArrayList<>(lines(Integer.MAX_VALUE));
    lines.add(unchanged());
    findings(lines, "roster.report.warnings", dryRun.warnings());
    findings(lines, "roster.report.problems", dryRun.problems());
    return String.join("\n", lines) + "\n";
  }

  private void findings(List<String> lines, String title, List<Problem> findings) {
    if (!findings.isEmpty()) {
      lines.add("");
      lines.add(wording.say(title, findings.size()));
      findings.forEach(
          finding -> lines.add(finding.place() + "  " + wording.of(finding.message())));
    }
  }

  /** How many of which kind, and the first of them. */
  List<String> changes() {
    return lines(NAMED);
  }

  String unchanged() {
    return wording.say("roster.report.unchanged", dryRun.plan().unchanged());
  }

  List<Problem> problems() {
    return dryRun.problems().stream().limit(PROBLEMS).toList();
  }

  int moreProblems() {
    return Math.max(0, dryRun.problems().size() - PROBLEMS);
  }

  List<Problem> warnings() {
    return dryRun.warnings().stream().limit(WARNINGS).toList();
  }

  int moreWarnings() {
    return Math.max(0, dryRun.warnings().size() - WARNINGS);
  }

  private List<String> lines(int most) {
    List<String> lines = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<RosterChange> changes = dryRun.plan().of(kind);
      if (!changes.isEmpty()) {
        lines.add(wording.say("roster.report." + kind, changes.size()));
        changes.stream().limit(most).forEach(change -> lines.add(line(change)));
        if (changes.size() > most) {
          lines.add(wording.say("roster.report.more", changes.size() - most));
        }
      }
    }
    return lines;
  }

  private String line(RosterChange change) {
    return "・" + CadenceWords.whole(change.after(), wording) + detail(change, change.before());
  }

  private String detail(RosterChange change, @Nullable Person before) {
    if (before == null || change.kind() == Kind.LEFT) {
      return "";
    }
    String columns =
        String.join(
            wording.say("hr.waits.and"),
            change.columns().stream().map(column -> wording.of(column.heading())).toList());
    return before.role().equals(change.after().role())
        ? wording.say("roster.report.columns", columns)
        : wording.say(
            "roster.report.move", before.role().value(), change.after().role().value(), columns);
  }
}
