package careermap.slack.view;

/** What can be pressed about talks, promises and notes. */
public final class TalkActions {
  /** With an employee number: a talk with this person was held. */
  public static final String LOG = "talk_log";

  /** A talk was held; with whom is chosen in the form. */
  public static final String MET = "talk_met";

  /** With an employee number: prepares for a talk with this person. */
  public static final String BRIEF = "talk_brief";

  /** With a talk's id. */
  public static final String CHANGE = "talk_change";

  public static final String RIGHT = "talk_right";
  public static final String NOT_MET = "talk_not_met";
  public static final String TAKE_BACK = "talk_take_back";
  public static final String SHOW = "talk_show";

  /** One's own list of talks. */
  public static final String LIST = "talk_list";

  /** With an employee number: one's talks with this person. */
  public static final String LIST_WITH = "talk_list_with";

  /** With an employee number: shared notes of this person's talks with earlier supervisors. */
  public static final String EARLIER_NOTES = "talk_earlier_notes";

  /** With a promise's id. */
  public static final String KEPT = "talk_kept";

  public static final String DROP = "talk_drop";
  public static final String REOPEN = "talk_reopen";

  public static final String CONSENT = "talk_consent";
  public static final String NO_CONSENT = "talk_no_consent";

  /** With a note's id. */
  public static final String REMOVE_NOTE = "talk_remove_note";

  private TalkActions() {}

  static Press press(String action, String value, String label) {
    return new Press(action, label, value, null, false);
  }

  /**
   * @param spoken what a screen reader says, where the label is on the screen more than once
   */
  static Press press(String action, String value, String label, String spoken) {
    return new Press(action, label, value, spoken, false);
  }
}
