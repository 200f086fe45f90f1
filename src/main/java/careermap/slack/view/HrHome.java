package careermap.slack.view;

import careermap.arrangement.Arrangements;
import careermap.coverage.CoverageReport;
import careermap.guidance.DeskGlance;
import careermap.map.Version;
import careermap.publication.MapDesk;
import careermap.roster.RosterGlance;
import careermap.understanding.Intent;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Human resources' part of their Home tab, before their own card.
 *
 * @param held how many notices nobody can look up
 */
public record HrHome(
    Version inForce,
    MapDesk map,
    RosterGlance roster,
    Arrangements arrangements,
    DeskGlance desk,
    int held) {

  /**
   * @param largest whether its largest words are whether talks take place
   */
  void on(Page page, Optional<CoverageReport> coverage, boolean largest, ZoneId zone) {
    Wording wording = page.wording();
    page.say("hr.map", inForce.number(), day(zone, wording));
    coverage.ifPresent(report -> CoverageLines.on(page, report, largest));
    WaitingCounts waiting = new WaitingCounts(desk, map, roster, held);
    page.beside(waiting.summary(wording), CardButtons.show(Intent.HR, "button.hr.open", wording));
    page.divider();
    areas(zone, wording).forEach(area -> area.on(page));
    page.divider();
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
