package careermap.slack.view;

import careermap.publication.Announcement;
import careermap.publication.KeptDraft;
import careermap.publication.MapDesk;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import java.time.LocalDate;
import java.time.ZoneId;

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

  void on(Page page) {
    page.divider();
    desk.draft().ifPresentOrElse(draft -> page.add(waiting(draft)), () -> page.say("desk.map"));
    page.buttons(
        Press.of(Actions.GIVE_MAP, wording.say("button.give.map")),
        Press.of(Actions.MAP_FILE, wording.say("button.map.file")),
        Press.of(Actions.VERSIONS, wording.say("button.versions")));
    desk.announcements().forEach(announcement -> announcement(page, announcement));
  }

  private SectionBlock waiting(KeptDraft draft) {
    LocalDate day = draft.givenAt().atZone(zone).toLocalDate();
    String line =
        new Page(wording)
            .safely("desk.draft", Cut.to(SOURCE, draft.source()), new TimeWords(wording).day(day));
    Press press =
        new Press(
            Actions.DRAFT, wording.say("button.draft"), String.valueOf(draft.id()), null, false);
    return SectionBlock.builder()
        .text(MarkdownTextObject.builder().text(line).verbatim(true).build())
        .accessory(press.element())
        .build();
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
