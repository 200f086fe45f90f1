package careermap.slack.view;

import careermap.wording.Wording;

/** The report as a file: given, taken away again. */
public final class CoverageFileView {
  private CoverageFileView() {}

  /** While a picture is drawn. */
  public static Screen drawing(Wording wording) {
    return new Page(wording)
        .say("coverage.drawing")
        .as("coverage.modal", wording.say("coverage.drawing"));
  }

  /** While it is made. */
  public static Screen working(Wording wording) {
    return said("coverage.giving", wording);
  }

  public static Screen given(Wording wording) {
    return said("coverage.given", wording);
  }

  /** Slack did not take it. */
  public static Screen refused(Wording wording) {
    return said("coverage.refused", wording);
  }

  private static Screen said(String key, Wording wording) {
    return new Page(wording)
        .say(key)
        .buttons(Press.of(CoverageActions.OPEN, wording.say("button.coverage")))
        .note("coverage.file.readers")
        .as("coverage.modal", wording.say(key));
  }

  /**
   * The message that follows the file.
   *
   * @param file its id
   */
  public static Screen beside(String file, Wording wording) {
    return removable("coverage.beside", file, wording);
  }

  /**
   * Slack did not take it away.
   *
   * @param file its id
   */
  public static Screen stays(String file, Wording wording) {
    return removable("coverage.stays.there", file, wording);
  }

  private static Screen removable(String key, String file, Wording wording) {
    return new Page(wording)
        .say(key)
        .buttons(
            new Press(
                CoverageActions.REMOVE, wording.say("button.coverage.remove"), file, null, false))
        .note("coverage.file.readers")
        .as("coverage.modal", wording.say(key));
  }

  /** In the place of that message. */
  public static Screen removed(Wording wording) {
    return said("coverage.removed", wording);
  }

  /** There is no such file, or it is not the reader's. */
  public static Screen gone(Wording wording) {
    return said("coverage.gone", wording);
  }
}
