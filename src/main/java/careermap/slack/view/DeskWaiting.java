package careermap.slack.view;

import careermap.arrangement.ReminderDesk;
import careermap.guidance.DeskGlance;
import careermap.guidance.HrDesk;
import careermap.map.CareerMap;
import careermap.person.Correction;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.publication.MapDesk;
import careermap.roster.RosterGlance;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.ZoneId;

/** What on human resources' desk waits for them, each with its way. */
record DeskWaiting(
    HrDesk desk,
    MapDesk map,
    ReminderDesk reminders,
    RosterGlance roster,
    ZoneId zone,
    Wording wording) {
  private static final int CORRECTIONS = 15;

  WaitingCounts counts() {
    return new WaitingCounts(
        new DeskGlance(desk.corrections().size(), desk.claims().size()),
        map,
        roster,
        reminders.held());
  }

  /**
   * @param inForce names what is claimed
   */
  void on(Page page, CareerMap inForce) {
    desk.corrections().stream().limit(CORRECTIONS).forEach(one -> correction(page, one));
    int rest = desk.corrections().size() - CORRECTIONS;
    if (rest > 0) {
      page.say("list.rest", rest);
    }
    ClaimsView.desk(page, desk.claims(), inForce);
    new MapDeskLines(map, zone, wording).announcements(page);
    new ReminderDeskLines(reminders, wording).on(page);
  }

  /** The row is at hand beside the word that it was looked at. */
  private void correction(Page page, Correction correction) {
    page.say(
            "correction." + correction.kind(),
            who(correction),
            new TimeWords(wording).day(correction.reportedAt().atZone(zone).toLocalDate()),
            onRoster(correction))
        .buttons(mend(correction), settle(correction));
  }

  private Press mend(Correction correction) {
    Person person = correction.person();
    return person == null
        ? new Press(
            RosterActions.ADD,
            wording.say("button.roster.add"),
            RosterActions.ADD,
            wording.say("button.roster.edit.spoken", who(correction)),
            false)
        : PersonView.edit(person, who(correction), wording);
  }

  private Press settle(Correction correction) {
    return new Press(
        Actions.SETTLE,
        wording.say("button.settle"),
        String.valueOf(correction.id()),
        wording.say("button.settle.spoken", who(correction)),
        false);
  }

  /** What the roster has for what is said to be wrong. */
  private String onRoster(Correction correction) {
    Person person = correction.person();
    if (person == null) {
      return "";
    }
    PersonId supervisor = person.supervisor();
    return switch (correction.kind()) {
      case ROLE -> person.role().value();
      case SUPERVISOR ->
          supervisor == null ? wording.say("mine.supervisor.none") : supervisor.value();
      case NOT_ON_ROSTER -> "";
    };
  }

  private String who(Correction correction) {
    Person person = correction.person();
    return person == null
        ? wording.say("correction.account", correction.by().value())
        : CadenceWords.whole(person, wording);
  }
}
