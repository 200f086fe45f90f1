package careermap.slack.view;

import careermap.arrangement.Arrangements;
import careermap.arrangement.CadenceCost;
import careermap.arrangement.Shift;
import careermap.reminder.CadenceRule;
import careermap.wording.TimeWords;
import careermap.wording.Wording;

/** The cadence's part of human resources' desk and Home tab. */
final class CadenceLines {
  private CadenceLines() {}

  /** How often talks are due, what that costs, and the way to change it. */
  static DeskArea interval(Arrangements now, Wording wording) {
    Press open =
        Press.of(
            CadenceActions.OPEN,
            wording.say(now.company().isPresent() ? "button.cadence" : "button.cadence.begin"));
    return DeskArea.of(
        now.company()
            .map(rule -> running(rule, now, wording))
            .orElseGet(() -> wording.say("cadence.desk.off")),
        open);
  }

  /** When nothing is sent, and what is asked before a talk. */
  static DeskArea days(Arrangements now, Wording wording) {
    return DeskArea.of(
        wording.say(
            "cadence.desk.days",
            now.quietPeriods().size(),
            now.companyDays().size(),
            now.shifts().stream().filter(Shift::isUnknown).count()),
        Press.of(CadenceActions.QUIET, wording.say("button.quiet")),
        Press.of(CadenceActions.DAYS, wording.say("button.days")),
        Press.of(CadenceActions.SHIFTS, wording.say("button.shifts")),
        Press.of(CadenceActions.QUESTIONS, wording.say("button.questions")));
  }

  private static String running(CadenceRule rule, Arrangements now, Wording wording) {
    CadenceCost cost = now.cost(CadenceCost.USUAL_MINUTES);
    return new Page(wording)
        .safely(
            "cadence.desk",
            new CadenceWords(now, wording).what(rule),
            CadenceCost.USUAL_MINUTES,
            new TimeWords(wording).minutes(cost.averageMinutesAWeek()),
            now.exceptions().size());
  }
}
