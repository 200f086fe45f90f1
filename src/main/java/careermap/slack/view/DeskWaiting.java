package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.arrangement.ReminderDesk;
import careermap.guidance.HrDesk;
import careermap.map.CareerMap;
import careermap.person.Correction;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.publication.Announcement;
import careermap.publication.MapDesk;
import careermap.roster.RosterGlance;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** What on human resources' desk waits for them: how much of which kind, then each with its way. */
record DeskWaiting(
    HrDesk desk,
    MapDesk map,
    ReminderDesk reminders,
    RosterGlance roster,
    ZoneId zone,
    Wording wording) {
  private static final int CORRECTIONS = 15;

  /** What somebody is asked about; the roster's loose ends are not among it. */
  int count() {
    return desk.corrections().size() + desk.claims().size() + reminders.held() + (int) unknown();
  }

  /** How much of which kind waits, in one line; what can wait longer is told apart. */
  String summary() {
    String asked = listed(asked());
    String later = listed(later());
    String first = asked.isEmpty() ? wording.say("hr.waits.none") : wording.say("hr.waits", asked);
    return later.isEmpty() ? first : wording.say("hr.waits.later", first, later);
  }

  private Map<String, Integer> asked() {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    kinds.put("hr.waits.corrections", desk.corrections().size());
    kinds.put("hr.waits.claims", desk.claims().size());
    kinds.put("hr.waits.held", reminders.held());
    kinds.put("hr.waits.announcements", (int) unknown());
    return kinds;
  }

  private Map<String, Integer> later() {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    kinds.put("hr.waits.roster", roster.loose());
    kinds.put("hr.waits.draft", map.draft().isPresent() ? 1 : 0);
    return kinds;
  }

  private String listed(Map<String, Integer> kinds) {
    return kinds.entrySet().stream()
        .filter(kind -> kind.getValue() > 0)
        .map(kind -> wording.say(kind.getKey(), kind.getValue()))
        .collect(joining(wording.say("hr.waits.and")));
  }

  private long unknown() {
    return map.announcements().stream()
        .filter(one -> one.state() == Announcement.State.UNKNOWN)
        .count();
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
