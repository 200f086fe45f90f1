package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.map.Problem;
import careermap.person.RosterChange.Kind;
import careermap.person.RosterImport;
import careermap.roster.RosterGiven;
import careermap.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/** What a roster that was given would bring, before anything is written. */
public final class RosterGivenView {
  private static final int SOURCE = 60;
  private static final int MESSAGE = 200;
  private static final int TEN = 10;

  private RosterGivenView() {}

  public static Screen of(RosterGiven given, Wording wording) {
    if (given instanceof RosterGiven.Waiting waiting) {
      return waiting(waiting, "roster.given.header", wording);
    }
    if (given instanceof RosterGiven.Oneself oneself) {
      return oneself(oneself, wording);
    }
    return given instanceof RosterGiven.Faulty faulty
        ? faulty(faulty, wording)
        : same((RosterGiven.Same) given, wording);
  }

  /** It would bring something else than what somebody agreed to. */
  public static Screen again(RosterGiven given, Wording wording) {
    return given instanceof RosterGiven.Waiting waiting
        ? waiting(waiting, "roster.given.again", wording)
        : of(given, wording);
  }

  private static Screen waiting(RosterGiven.Waiting waiting, String header, Wording wording) {
    RosterReport report = new RosterReport(waiting.dryRun(), wording);
    Page page =
        new Page(wording)
            .header(wording.say(header))
            .say("roster.given.file", Cut.to(SOURCE, waiting.name()));
    Lines.into(page, report.changes().stream().map(Mrkdwn::text).toList());
    page.line(report.unchanged());
    warnings(page, report);
    whole(page, report);
    if (waiting.leavers() > 0) {
      page.say("roster.given.leavers", waiting.leavers());
    }
    return page.buttons(take(waiting, wording), drop(waiting, wording))
        .note("roster.given.note")
        .as(
            "roster.title",
            wording.say("roster.given.heard", waiting.dryRun().plan().changes().size()));
  }

  /** Where half a file is likelier, the number is named once more before anything happens. */
  private static Press take(RosterGiven.Waiting waiting, Wording wording) {
    String value = RosterTarget.of(waiting).text();
    if (waiting.leavers() == 0) {
      return new Press(RosterActions.TAKE, wording.say("button.roster.take"), value, null, true);
    }
    String label = wording.say("button.roster.take.leavers", waiting.leavers());
    return new Press(RosterActions.TAKE, label, value, null, false)
        .asking("roster.given.leavers.sure", wording);
  }

  private static Press drop(RosterGiven.Waiting waiting, Wording wording) {
    return new Press(
        RosterActions.DROP,
        wording.say("button.stop"),
        RosterTarget.of(waiting).text(),
        null,
        false);
  }

  private static Screen faulty(RosterGiven.Faulty faulty, Wording wording) {
    RosterReport report = new RosterReport(faulty.dryRun(), wording);
    int count = faulty.dryRun().problems().size();
    Page page =
        new Page(wording)
            .header(wording.say("roster.given.faulty", count))
            .say("roster.given.faulty.file", Cut.to(SOURCE, faulty.name()));
    findings(page, report.problems());
    if (report.moreProblems() > 0) {
      page.say("draft.faulty.rest", report.moreProblems());
    }
    whole(page, report);
    return page.note("draft.faulty.note")
        .as("roster.title", wording.say("roster.given.faulty.heard", count));
  }

  private static Screen oneself(RosterGiven.Oneself oneself, Wording wording) {
    return new Page(wording)
        .header(wording.say("roster.given.oneself"))
        .say("roster.given.oneself.file", Cut.to(SOURCE, oneself.name()), oneself.gained())
        .buttons(Press.of(RosterActions.OPEN, wording.say("button.roster")))
        .note("roster.given.note")
        .as("roster.title", wording.say("roster.given.oneself"));
  }

  private static Screen same(RosterGiven.Same same, Wording wording) {
    return new Page(wording)
        .header(wording.say("roster.given.same"))
        .say(
            "roster.given.same.file", Cut.to(SOURCE, same.name()), same.dryRun().plan().unchanged())
        .buttons(Press.of(RosterActions.OPEN, wording.say("button.roster")))
        .note("roster.given.note")
        .as("roster.title", wording.say("roster.given.same"));
  }

  private static void warnings(Page page, RosterReport report) {
    if (!report.warnings().isEmpty()) {
      page.say("roster.given.warnings", report.dryRun().warnings().size());
      findings(page, report.warnings());
      if (report.moreWarnings() > 0) {
        page.say("list.rest", report.moreWarnings());
      }
    }
  }

  private static void whole(Page page, RosterReport report) {
    if (report.isLong()) {
      page.say("roster.given.whole");
    }
  }

  /** Ten to a block: a long one stays within what a block takes. */
  private static void findings(Page page, List<Problem> findings) {
    for (int start = 0; start < findings.size(); start += TEN) {
      List<Problem> some = findings.subList(start, Math.min(findings.size(), start + TEN));
      page.line(some.stream().map(one -> line(one, page.wording())).collect(joining("\n")));
    }
  }

  private static String line(Problem problem, Wording wording) {
    String message = Cut.to(MESSAGE, wording.of(problem.message()));
    return problem.place().isBlank()
        ? "• " + Mrkdwn.text(message)
        : "• " + wording.say("draft.fault", Mrkdwn.code(problem.place()), Mrkdwn.text(message));
  }

  /** While it is written. */
  public static Screen working(Wording wording) {
    return said("roster.working", wording);
  }

  public static Screen taken(RosterImport outcome, Wording wording) {
    String counts =
        Stream.of(Kind.values())
            .filter(kind -> !outcome.plan().of(kind).isEmpty())
            .map(kind -> wording.say("roster.report." + kind, outcome.plan().of(kind).size()))
            .collect(joining("\n"));
    return new Page(wording)
        .header(wording.say("roster.taken.header"))
        .line(counts)
        .buttons(Press.of(RosterActions.OPEN, wording.say("button.roster")))
        .note("roster.given.note")
        .as("roster.title", wording.say("roster.taken.header"));
  }

  public static Screen gone(Wording wording) {
    return said("roster.given.gone", wording);
  }

  public static Screen dropped(Wording wording) {
    return said("roster.given.dropped", wording);
  }

  private static Screen said(String key, Wording wording) {
    return new Page(wording).say(key).as("roster.title", wording.say(key));
  }
}
