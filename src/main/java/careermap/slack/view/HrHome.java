package careermap.slack.view;

import careermap.arrangement.Arrangements;
import careermap.map.Version;
import careermap.publication.MapDesk;
import careermap.roster.RosterGlance;
import careermap.understanding.Intent;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.ZoneId;
import java.util.List;

/** Human resources' part of their Home tab, before their own card. */
public record HrHome(Version inForce, MapDesk map, RosterGlance roster, Arrangements arrangements) {

  void on(Page page, ZoneId zone) {
    Wording wording = page.wording();
    page.say("hr.map", inForce.number(), day(zone, wording));
    areas(zone, wording).forEach(area -> area.on(page));
    page.buttons(CardButtons.show(Intent.HR, "button.hr.open", wording)).divider();
  }

  private String day(ZoneId zone, Wording wording) {
    return new TimeWords(wording).day(inForce.publishedAt().atZone(zone).toLocalDate());
  }

  private List<DeskArea> areas(ZoneId zone, Wording wording) {
    return List.of(
        next(zone, wording),
        RosterLines.area(roster, zone, wording),
        CadenceLines.interval(arrangements, wording));
  }

  private DeskArea next(ZoneId zone, Wording wording) {
    MapDeskLines lines = new MapDeskLines(map, zone, wording);
    Press give = Press.of(Actions.GIVE_MAP, wording.say("button.give.map"));
    return DeskArea.of(lines.next(), lines.check().orElse(give));
  }
}
