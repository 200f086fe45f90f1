package careermap.slack.view;

import careermap.roster.RosterGlance;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.Instant;
import java.time.ZoneId;

/** The roster's line on human resources' desk and Home tab. */
final class RosterLines {
  private RosterLines() {}

  static DeskArea area(RosterGlance roster, ZoneId zone, Wording wording) {
    return DeskArea.of(
        String.join("\n", wording.say("hr.roster"), stands(roster, zone, wording)),
        Press.of(RosterActions.OPEN, wording.say("button.roster")));
  }

  /** When it was taken in, how many people are there, and whether something is loose. */
  private static String stands(RosterGlance roster, ZoneId zone, Wording wording) {
    String loose = roster.loose() == 0 ? "" : wording.say("roster.loose", roster.loose());
    return present(roster, zone, wording) + loose;
  }

  /** When it was taken in, and how many people are there. */
  static String present(RosterGlance roster, ZoneId zone, Wording wording) {
    Instant taken = roster.takenAt();
    String when =
        taken == null
            ? ""
            : wording.say(
                "roster.taken", new TimeWords(wording).day(taken.atZone(zone).toLocalDate()));
    return when + wording.say("roster.present", roster.present());
  }
}
