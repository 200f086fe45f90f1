package careermap.slack.view;

import careermap.access.AccessLog;
import careermap.person.SlackId;
import careermap.understanding.Intent;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.ZoneId;
import java.util.List;

/** Who looked at the reader's data. */
public final class LooksView {
  private static final int ON_A_PAGE = 25;

  private LooksView() {}

  /**
   * @param number of the page, from 0
   */
  public static Screen of(List<AccessLog.Look> looks, int number, ZoneId zone, Wording wording) {
    Page page = new Page(wording).header(wording.say("who.header"));
    page.say("who.readers").divider();
    page.say(looks.isEmpty() ? "who.none" : "who.some");
    if (!looks.isEmpty()) {
      Pages<AccessLog.Look> pages = new Pages<>(looks, ON_A_PAGE, number);
      Lines.into(page, pages.shown().stream().map(look -> line(look, zone, wording)).toList());
      pages.into(page, LookActions.PAGE, "");
    }
    return page.buttons(CardButtons.show(Intent.CARD, "button.card", wording))
        .note("readers.me")
        .as("who.title", wording.say("who.heard", looks.size()));
  }

  private static String line(AccessLog.Look look, ZoneId zone, Wording wording) {
    String who = who(look, wording);
    return new Page(wording)
        .safely(
            "who.line",
            new TimeWords(wording).moment(look.at().atZone(zone)),
            Cut.to(40, Mrkdwn.line(who)),
            wording.say("who.what." + look.what()));
  }

  private static String who(AccessLog.Look look, Wording wording) {
    if (look.viewer().equals(AccessLog.COMMAND_LINE)) {
      return wording.say("who.command.line");
    }
    if (!look.viewerName().isBlank()) {
      return wording.say("name", look.viewerName());
    }
    // The key of somebody who was erased since says nothing to anybody.
    return SlackId.isOne(look.viewer())
        ? wording.say("name", look.viewer())
        : wording.say("who.gone");
  }
}
