package careermap.slack.view;

import careermap.arrangement.HeldNotice;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Notices of which nobody knows whether they arrived: to whom, of which sort, and what to do. */
public final class HeldView {
  private static final int LISTED = 20;

  private final ZoneId zone;
  private final Wording wording;
  private final Page page;

  private HeldView(ZoneId zone, Wording wording) {
    this.zone = zone;
    this.wording = wording;
    this.page = new Page(wording);
  }

  /**
   * @param done the key of what was just done; null where nothing was
   * @param zone the reader's
   */
  public static Screen of(
      List<HeldNotice> held, @Nullable String done, ZoneId zone, Wording wording) {
    return new HeldView(zone, wording).screen(held, done);
  }

  private Screen screen(List<HeldNotice> held, @Nullable String done) {
    if (done != null) {
      page.say(done);
    }
    String header = wording.say(held.isEmpty() ? "held.header.none" : "held.header", held.size());
    page.header(header);
    if (!held.isEmpty()) {
      page.say("held.about");
    }
    held.stream().limit(LISTED).forEach(this::notice);
    if (held.size() > LISTED) {
      page.say("list.rest", held.size() - LISTED);
    }
    return page.note("held.note").as("held.title", header);
  }

  private void notice(HeldNotice notice) {
    String who = CadenceWords.whole(notice.to(), wording);
    String when = new TimeWords(wording).moment(notice.sentAt().atZone(zone));
    page.say("held.line", who, wording.say("held.sort." + notice.sort()), when)
        .buttons(
            press(CadenceActions.HELD_ARRIVED, "button.arrived", notice, who),
            press(CadenceActions.HELD_AGAIN, "button.send.again", notice, who));
  }

  private Press press(String action, String key, HeldNotice notice, String who) {
    String label = wording.say(key);
    return new Press(
        action, label, Target.of(notice).text(), wording.say("digest.spoken", who, label), false);
  }

  /**
   * What a button carries.
   *
   * @param attempts as it was when the button was drawn
   */
  public record Target(long id, int attempts) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}):(\\d{1,9})");

    private static Target of(HeldNotice notice) {
      return new Target(notice.id(), notice.attempts());
    }

    /** Empty where the text is none of these. */
    public static Optional<Target> read(String text) {
      Matcher parts = TEXT.matcher(text);
      return parts.matches()
          ? Optional.of(
              new Target(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2))))
          : Optional.empty();
    }

    String text() {
      return id + ":" + attempts;
    }
  }
}
