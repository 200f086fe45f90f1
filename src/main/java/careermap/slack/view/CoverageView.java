package careermap.slack.view;

import careermap.coverage.Band;
import careermap.coverage.CoverageReport;
import careermap.coverage.CoverageRow;
import careermap.coverage.Dimension;
import careermap.coverage.ReportWords;
import careermap.understanding.Intent;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether talks take place, for human resources: numbers of five people or more. */
public final class CoverageView {
  private final CoverageReport report;
  private final Wording wording;

  private CoverageView(CoverageReport report, Wording wording) {
    this.report = report;
    this.wording = wording;
  }

  /**
   * @param monthly whether the monthly report is on; it is not spoken of without a channel
   */
  public static Screen of(CoverageReport report, Monthly monthly, Wording wording) {
    return new CoverageView(report, wording).overview(monthly);
  }

  /** Told apart by one thing. */
  public static Screen by(Dimension dimension, CoverageReport report, Wording wording) {
    return new CoverageView(report, wording).table(dimension);
  }

  /** How it stands with the monthly report (毎月の報告). */
  public enum Monthly {
    ON,
    OFF,
    /** There is no channel for it. */
    NOWHERE
  }

  private Screen overview(Monthly monthly) {
    TimeWords time = new TimeWords(wording);
    CoverageRow all = report.talks().all();
    Page page =
        new Page(wording)
            .say(
                "coverage.period", time.day(report.talks().since()), time.day(report.talks().day()))
            .header(CoverageLines.header(all, wording))
            .line(String.join("\n", days(all)))
            .say(
                "coverage.sums",
                CoverageLines.number(all.notYet(), wording),
                CoverageLines.talks(all.talks(), wording),
                CoverageLines.number(report.goals(), wording))
            .buttons(dimensions(Dimension.SITE, Dimension.EMPLOYMENT, Dimension.SHIFT))
            .buttons(dimensions(Dimension.LEVEL, Dimension.TENURE, Dimension.TEAM))
            .buttons(
                Press.of(CoverageActions.GIVE, wording.say("button.coverage.give")).asPrimary(),
                Press.of(CoverageActions.ROLES, wording.say("button.coverage.roles")),
                Press.of(CoverageActions.FORGOTTEN, wording.say("button.coverage.forgotten")));
    monthly(page, monthly);
    return page.note("coverage.note").as("coverage.modal", CoverageLines.header(all, wording));
  }

  private List<String> days(CoverageRow all) {
    ReportWords words = new ReportWords(wording);
    List<String> lines = new ArrayList<>(List.of(wording.say("coverage.days.bold")));
    for (Band band : Band.values()) {
      String number = CoverageLines.number(all.of(band), wording);
      lines.add(wording.say("coverage.days.line", words.band(band), number));
    }
    return lines;
  }

  private Press[] dimensions(Dimension... dimensions) {
    ReportWords words = new ReportWords(wording);
    return Stream.of(dimensions)
        .map(one -> Press.of(CoverageActions.by(one), words.table(one)))
        .toArray(Press[]::new);
  }

  private void monthly(Page page, Monthly monthly) {
    if (monthly == Monthly.NOWHERE) {
      page.say("coverage.monthly.nowhere");
    } else {
      boolean on = monthly == Monthly.ON;
      page.add(
          Beside.line(
              wording.say(on ? "coverage.monthly.on" : "coverage.monthly.off"),
              new Press(
                  CoverageActions.MONTHLY,
                  wording.say(on ? "button.coverage.off" : "button.coverage.on"),
                  String.valueOf(!on),
                  null,
                  false)));
    }
  }

  private Screen table(Dimension dimension) {
    ReportWords words = new ReportWords(wording);
    List<CoverageRow> rows = report.talks().by(dimension).rows();
    List<String> lines =
        rows.stream()
            .map(row -> CoverageRows.line(words.row(dimension, row), row, wording))
            .toList();
    return CoverageRows.screen(words.table(dimension), lines, wording);
  }

  public static Screen notForYou(Wording wording) {
    return new Page(wording)
        .say("hr.not.yours")
        .buttons(CardButtons.show(Intent.CARD, "button.card", wording))
        .as("coverage.modal", wording.say("hr.not.yours"));
  }
}
