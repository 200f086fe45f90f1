package careermap.slack.view;

import careermap.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/** What follows a sheet that was given as files, and what becomes of them. */
public final class SheetFileView {
  private static final String BETWEEN = " ";

  /** The picture and the workbook. */
  private static final int FILES = 2;

  private SheetFileView() {}

  /**
   * The message that follows the files.
   *
   * @param files their ids
   */
  public static Screen beside(List<String> files, Wording wording) {
    return removable("sheet.file.beside", files, "sheet.file.heard", wording);
  }

  /** In the place of that message. */
  public static Screen removed(Wording wording) {
    return after("ownfile.removed", wording);
  }

  /** There are no such files, or they are not the reader's. */
  public static Screen gone(Wording wording) {
    return after("ownfile.gone", wording);
  }

  /**
   * Slack did not take them away.
   *
   * @param files their ids
   */
  public static Screen stays(List<String> files, Wording wording) {
    return removable("ownfile.stays", files, "ownfile.stays.heard", wording);
  }

  private static Screen removable(String key, List<String> files, String heard, Wording wording) {
    String ids = String.join(BETWEEN, files);
    return new Page(wording)
        .say(key)
        .buttons(SheetActions.press(SheetActions.REMOVE, ids, wording.say("button.own.remove")))
        .note("sheet.file.readers")
        .as("sheet.title", wording.say(heard));
  }

  private static Screen after(String key, Wording wording) {
    return new Page(wording)
        .say(key)
        .buttons(SheetActions.press(SheetActions.LIST, "own", wording.say("button.sheets")))
        .note("readers.me")
        .as("sheet.title", wording.say(key));
  }

  /** The files that the button of such a message is about. */
  public static List<String> ids(String value) {
    return Stream.of(value.split(BETWEEN, -1)).filter(id -> !id.isBlank()).limit(FILES).toList();
  }
}
