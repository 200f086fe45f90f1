package careermap.slack.view;

import org.jspecify.annotations.Nullable;

/** What can be pressed or sent about openings and hands. */
public final class OpeningActions {
  /** With a page's number, from 0: what is open to the reader. */
  public static final String LIST = "open_list";

  /** With an opening's id. */
  public static final String SHOW = "open_show";

  public static final String RAISE = "open_raise";
  public static final String WORD = "open_word";
  public static final String BACK = "open_back";

  /** With a page's number: the reader's own hands. */
  public static final String MINE = "open_mine";

  /** With a page's number: what the reader posted. */
  public static final String POSTED = "open_posted";

  /** Opens the form for a new one. */
  public static final String POST = "open_post";

  /** With an opening's id. */
  public static final String EDIT = "open_edit";

  public static final String CANCEL = "open_cancel";

  /** With a page's number and an opening's id. */
  public static final String HANDS = "open_hands";

  /** With a page's number, an opening's id and an employee number. */
  public static final String CHOOSE = "open_choose";

  public static final String NOT_THIS_TIME = "open_not_this_time";
  public static final String DONE = "open_done";

  /** How people really went from role to role. */
  public static final String OBSERVED = "open_observed";

  private OpeningActions() {}

  static Press press(String action, String value, String label) {
    return new Press(action, label, value, null, false);
  }

  /**
   * @param spoken what a screen reader says, where the label is on the screen more than once
   */
  static Press press(String action, String value, String label, @Nullable String spoken) {
    return new Press(action, label, value, spoken, false);
  }
}
