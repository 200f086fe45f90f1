package careermap.slack.view;

import careermap.arrangement.ReminderDesk;
import careermap.guidance.HrDesk;
import careermap.map.CareerMap;
import careermap.observed.PathOverview;
import careermap.publication.MapDesk;
import careermap.roster.RosterGlance;
import careermap.understanding.Intent;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.ZoneId;
import java.util.List;

/** Human resources' desk: whether something waits, what that is, and one line for each area. */
public final class HrDeskView {
  private final HrDesk desk;
  private final MapDesk map;
  private final ReminderDesk reminders;
  private final RosterGlance roster;
  private final List<PathOverview> observed;
  private final ZoneId zone;
  private final Wording wording;

  private HrDeskView(
      HrDesk desk,
      MapDesk map,
      ReminderDesk reminders,
      RosterGlance roster,
      List<PathOverview> observed,
      ZoneId zone,
      Wording wording) {
    this.desk = desk;
    this.map = map;
    this.reminders = reminders;
    this.roster = roster;
    this.observed = observed;
    this.zone = zone;
    this.wording = wording;
  }

  /**
   * @param observed how people really went
   * @param inForce names what is claimed
   */
  public static Screen of(
      HrDesk desk,
      MapDesk map,
      ReminderDesk reminders,
      RosterGlance roster,
      List<PathOverview> observed,
      CareerMap inForce,
      ZoneId zone,
      Wording wording) {
    return new HrDeskView(desk, map, reminders, roster, observed, zone, wording).screen(inForce);
  }

  public static Screen notForYou(Wording wording) {
    return new Page(wording)
        .say("hr.not.yours")
        .buttons(CardButtons.show(Intent.CARD, "button.card", wording))
        .as("hr.title", wording.say("hr.not.yours"));
  }

  private Screen screen(CareerMap inForce) {
    DeskWaiting waiting = new DeskWaiting(desk, map, reminders, roster, zone, wording);
    WaitingCounts counts = waiting.counts();
    int open = counts.count();
    Page page =
        new Page(wording)
            .line(counts.summary(wording))
            .header(wording.say(open == 0 ? "hr.header.none" : "hr.header", open));
    waiting.on(page, inForce);
    page.divider();
    areas().forEach(area -> area.on(page));
    return page.buttons(CardButtons.show(Intent.CARD, "button.card", wording))
        .note("hr.note")
        .as("hr.title", wording.say("hr.heard", open));
  }

  /** What human resources looks after, area by area: a further one is one more line here. */
  private List<DeskArea> areas() {
    return List.of(
        mapArea(),
        ObservedWords.onDesk(observed, wording),
        CoverageLines.desk(wording),
        RosterLines.area(roster, zone, wording),
        CadenceLines.interval(reminders.arrangements(), wording),
        CadenceLines.days(reminders.arrangements(), wording),
        DeskArea.of(wording.say("hr.line"), Press.of(LineActions.OPEN, wording.say("button.line"))),
        DeskArea.of(
            wording.say("hr.cycles"),
            SheetActions.press(SheetActions.CYCLES, "all", wording.say("button.cycles"))),
        DeskArea.of(wording.say("hr.openings"), CardButtons.posting(wording)),
        DeskArea.of(
            wording.say("hr.privacy"),
            Press.of(PrivacyActions.OPEN, wording.say("button.privacy"))));
  }

  private DeskArea mapArea() {
    String inForce =
        wording.say("hr.map", desk.version(), new TimeWords(wording).day(desk.since()));
    return new MapDeskLines(map, zone, wording).area(inForce);
  }
}
