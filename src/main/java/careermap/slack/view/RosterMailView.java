package careermap.slack.view;

import careermap.wording.Wording;

/** The roster as a file: given, and taken away again. */
public final class RosterMailView {
  private RosterMailView() {}

  public static Screen given(Wording wording) {
    return said("roster.mail.given", wording);
  }

  public static Screen refused(Wording wording) {
    return said("roster.mail.refused", wording);
  }

  public static Screen removed(Wording wording) {
    return said("roster.mail.removed", wording);
  }

  public static Screen gone(Wording wording) {
    return said("roster.mail.gone", wording);
  }

  /**
   * The message that follows the file.
   *
   * @param file its id
   */
  public static Screen beside(String file, Wording wording) {
    return withButton("roster.mail.beside", file, wording);
  }

  /** Slack did not take it away. */
  public static Screen stays(String file, Wording wording) {
    return withButton("roster.mail.stays", file, wording);
  }

  private static Screen withButton(String key, String file, Wording wording) {
    return new Page(wording)
        .say(key)
        .buttons(
            new Press(RosterActions.REMOVE, wording.say("button.roster.remove"), file, null, false))
        .note("roster.mail.note")
        .as("roster.title", wording.say(key));
  }

  private static Screen said(String key, Wording wording) {
    return new Page(wording)
        .say(key)
        .buttons(Press.of(RosterActions.OPEN, wording.say("button.roster")))
        .as("roster.title", wording.say(key));
  }
}
