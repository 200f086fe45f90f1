package careermap.slack.view;

import careermap.publication.Announcement;
import careermap.publication.KeptDraft;
import careermap.publication.MapDesk;
import careermap.understanding.Intent;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The map's part of human resources' desk: the draft, the announcements, and what can be done. */
final class MapDeskLines {
  private static final int SOURCE = 60;

  private final MapDesk desk;
  private final ZoneId zone;
  private final Wording wording;

  MapDeskLines(MapDesk desk, ZoneId zone, Wording wording) {
    this.desk = desk;
    this.zone = zone;
    this.wording = wording;
  }

  /** The map in force, the draft that waits, and what can be done with both. */
  DeskArea area(String inForce) {
    List<Press> presses = new ArrayList<>();
    desk.draft().ifPresent(draft -> presses.add(check(draft)));
    presses.add(Press.of(Actions.GIVE_MAP, wording.say("button.give.map")));
    presses.add(Press.of(Actions.MAP_FILE, wording.say("button.map.file")));
    presses.add(Press.of(Actions.VERSIONS, wording.say("button.versions")));
    presses.add(CardButtons.show(Intent.MAP, "button.map", wording));
    return new DeskArea(inForce + "\n" + next(), presses);
  }

  /** Whether a draft waits; how to give one where none does. */
  String next() {
    return desk.draft().map(this::waiting).orElseGet(() -> wording.say("desk.map"));
  }

  /** What leads to the draft that waits; empty where none does. */
  Optional<Press> check() {
    return desk.draft().map(this::check);
  }

  private Press check(KeptDraft draft) {
    return new Press(
        Actions.DRAFT, wording.say("button.draft"), String.valueOf(draft.id()), null, false);
  }

  private String waiting(KeptDraft draft) {
    LocalDate day = draft.givenAt().atZone(zone).toLocalDate();
    return new Page(wording)
        .safely("desk.draft", Cut.to(SOURCE, draft.source()), new TimeWords(wording).day(day));
  }

  /** Those that do not stand yet. */
  void announcements(Page page) {
    desk.announcements().forEach(announcement -> announcement(page, announcement));
  }

  private void announcement(Page page, Announcement announcement) {
    if (announcement.state() == Announcement.State.UNKNOWN) {
      page.say("desk.announcement.unknown", announcement.version());
      page.buttons(
          press(Actions.ANNOUNCEMENT_ARRIVED, "button.arrived", announcement),
          press(Actions.ANNOUNCEMENT_AGAIN, "button.send.again", announcement));
    } else if (!desk.hasChannel()) {
      page.say("desk.announcement.no.channel", announcement.version());
    } else {
      refused(page, announcement);
    }
  }

  private void refused(Page page, Announcement announcement) {
    String refusal = announcement.refusal();
    if (refusal != null) {
      page.line(
          wording.say("desk.announcement.refused", announcement.version(), Mrkdwn.code(refusal)));
    }
  }

  private Press press(String action, String key, Announcement announcement) {
    return new Press(action, wording.say(key), String.valueOf(announcement.version()), null, false);
  }
}
