package careermap.slack.view;

import careermap.portfolio.PortfolioFormat;
import careermap.understanding.Intent;
import careermap.wording.Wording;

/** All that is recorded of the reader, as a file: offered, given, taken away again. */
public final class OwnFileView {
  private OwnFileView() {}

  public static Screen offer(Wording wording) {
    return new Page(wording)
        .header(wording.say("ownfile.header"))
        .say("ownfile.workbook")
        .say("ownfile.job.card")
        .say("ownfile.without")
        .buttons(formats(wording))
        .divider()
        .buttons(
            CardButtons.show(Intent.LOG, "button.log.list", wording),
            CardButtons.show(Intent.CARD, "button.card", wording))
        .note("ownfile.readers")
        .as("ownfile.title", wording.say("ownfile.heard"));
  }

  private static Press[] formats(Wording wording) {
    return new Press[] {
      Press.of(OwnFileActions.WORKBOOK, wording.say("button.own.workbook")).asPrimary(),
      Press.of(OwnFileActions.JOB_CARD, wording.say("button.own.job.card"))
    };
  }

  /** While it is made. */
  public static Screen working(Wording wording) {
    return new Page(wording)
        .say("ownfile.working")
        .note("ownfile.readers")
        .as("ownfile.title", wording.say("ownfile.working"));
  }

  public static Screen given(Wording wording) {
    return said("ownfile.given", "ownfile.given.heard", wording);
  }

  /** Pressed twice. */
  public static Screen givenAlready(Wording wording) {
    return said("ownfile.already", "ownfile.already.heard", wording);
  }

  /** Slack did not take it. */
  public static Screen refused(Wording wording) {
    return said("ownfile.refused", "ownfile.refused.heard", wording);
  }

  /** Nobody knows whether Slack has taken it. */
  public static Screen unknown(Wording wording) {
    return said("ownfile.unknown", "ownfile.unknown.heard", wording);
  }

  private static Screen said(String key, String heard, Wording wording) {
    return new Page(wording)
        .say(key)
        .buttons(formats(wording))
        .note("ownfile.readers")
        .as("ownfile.title", wording.say(heard));
  }

  /**
   * The message that follows the file.
   *
   * @param file its id
   */
  public static Screen beside(String file, PortfolioFormat format, Wording wording) {
    return new Page(wording)
        .say("ownfile.beside", wording.say("ownfile.name." + format))
        .buttons(
            new Press(
                OwnFileActions.REMOVE,
                wording.say("button.own.remove." + format),
                file,
                null,
                false))
        .note("ownfile.beside.readers")
        .as("ownfile.title", wording.say("ownfile.beside.heard"));
  }

  /** In the place of that message. */
  public static Screen removed(Wording wording) {
    return after("ownfile.removed", wording);
  }

  /** There is no such file, or it is not the reader's. */
  public static Screen gone(Wording wording) {
    return after("ownfile.gone", wording);
  }

  /**
   * Slack did not take it away.
   *
   * @param file its id
   */
  public static Screen stays(String file, Wording wording) {
    return new Page(wording)
        .say("ownfile.stays")
        .buttons(
            new Press(OwnFileActions.REMOVE, wording.say("button.own.remove"), file, null, false))
        .note("ownfile.beside.readers")
        .as("ownfile.title", wording.say("ownfile.stays.heard"));
  }

  private static Screen after(String key, Wording wording) {
    return new Page(wording)
        .say(key)
        .buttons(CardButtons.show(Intent.OWN_FILE, "button.own.file", wording))
        .note("readers.me")
        .as("ownfile.title", wording.say(key));
  }
}
