package careermap.slack.view;

/** What can be pressed about experiences and qualifications. */
public final class GrowActions {
  /** With the code of what is logged; "any" where it is chosen in the form. */
  public static final String LOG = "grow_log";

  /** The value of {@link #LOG} for whatever is chosen in the form. */
  public static final String ANY = "any";

  /** With a {@link SeenUndertaking}, as are all that follow but where it says else. */
  public static final String CHANGE = "grow_change";

  public static final String WITHDRAW = "grow_withdraw";

  /** What became of it, step by step. */
  public static final String HISTORY = "grow_history";

  /** One's own list. */
  public static final String LIST = "grow_list";

  /** With an employee number: this person's list. */
  public static final String LIST_OF = "grow_list_of";

  /** What waits for the presser's word. */
  public static final String CLAIMS = "grow_claims";

  /** One of them. */
  public static final String CLAIM = "grow_claim";

  public static final String CONFIRM = "grow_confirm";
  public static final String RETURN = "grow_return";

  private GrowActions() {}

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
