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

  /**
   * On the Home tab.
   *
   * @param largest whether no other words on it are larger
   */
  static void on(Page page, CoverageReport report, boolean largest) {
    Wording wording = page.wording();
    CoverageRow all = report.talks().all();
    if (largest) {
      page.header(header(all, wording)).line(rest(report, wording));
    } else {
      page.line(wording.say("coverage.home", header(all, wording), rest(report, wording)).strip());
    }
    Press teams =
        Press.of(CoverageActions.by(Dimension.TEAM), wording.say("button.coverage.teams"));
    page.buttons(
        largest ? teams.asPrimary() : teams,
        Press.of(CoverageActions.OPEN, wording.say("button.coverage")),
        Press.of(CoverageActions.GIVE, wording.say("button.coverage.give")));
  }

  /** How many of how many had a talk. */
  static String header(CoverageRow all, Wording wording) {
    Integer people = all.people().told();
    Integer talked = all.talked().told();
    if (people == null || talked == null) {
      return wording.say("coverage.header.untold");
    }
    return talked == 0
        ? wording.say("coverage.header.none")
        : wording.say("coverage.header", people, talked);
  }

  /** How many had none, and how many of these are in this week's digests; where it is told. */
  private static String rest(CoverageReport report, Wording wording) {
    Integer notYet = report.talks().all().notYet().told();
    Integer reminded = report.reminded().told();
    if (notYet == null) {
      return "";
    }
    return reminded == null || reminded == 0
        ? wording.say("coverage.rest", notYet)
        : wording.say("coverage.rest.reminded", notYet, reminded);
  }

  /** On the desk: without numbers, which take a moment in a large company. */
  static DeskArea desk(Wording wording) {
    return DeskArea.of(
        wording.say("coverage.desk"),
        Press.of(CoverageActions.OPEN, wording.say("button.coverage")));
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
