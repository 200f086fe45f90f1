package careermap.slack.view;

import careermap.coverage.CoverageReport;
import careermap.coverage.CoverageRow;
import careermap.coverage.Dimension;
import careermap.coverage.ReportCell;
import careermap.person.Headcount;
import careermap.wording.Wording;

/** Whether talks take place, on human resources' desk and Home tab. */
final class CoverageLines {
  private CoverageLines() {}

  /** On the Home tab. */
  static void on(Page page, CoverageReport report) {
    Wording wording = page.wording();
    page.line(talked(report.talks().all(), wording))
        .buttons(
            Press.of(CoverageActions.OPEN, wording.say("button.coverage")),
            Press.of(CoverageActions.by(Dimension.TEAM), wording.say("button.coverage.teams")),
            Press.of(CoverageActions.GIVE, wording.say("button.coverage.give")));
  }

  /** On the desk: without numbers, which take a moment in a large company. */
  static DeskArea desk(Wording wording) {
    return DeskArea.of(
        wording.say("coverage.desk"),
        Press.of(CoverageActions.OPEN, wording.say("button.coverage")));
  }

  static String talked(CoverageRow all, Wording wording) {
    Integer talked = all.talked().told();
    Integer people = all.people().told();
    Integer notYet = all.notYet().told();
    if (people == null || talked == null || notYet == null) {
      return wording.say("coverage.home.untold");
    }
    return talked == 0
        ? wording.say("coverage.home.none")
        : wording.say("coverage.home", people, talked, notYet);
  }

  /** How many talks there were, or the sign for a number that is not told. */
  static String talks(Headcount talks, Wording wording) {
    Integer told = talks.told();
    return told == null ? ReportCell.UNTOLD : wording.say("coverage.talks.some", told);
  }

  /** A number, or the sign that stands for one that is not told. */
  static String number(Headcount people, Wording wording) {
    Integer told = people.told();
    return told == null ? ReportCell.UNTOLD : wording.say("people.some", told);
  }
}
