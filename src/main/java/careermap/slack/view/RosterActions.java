package careermap.slack.view;

/** What can be pressed about the roster. */
public final class RosterActions {
  /** Opens how the roster stands. */
  public static final String OPEN = "roster_open";

  /** Opens who is in a list; a {@link RosterPlace}. */
  public static final String LIST = "roster_list";

  /** The pages before and after, in the place of the one that is shown. */
  public static final String LIST_BEFORE = "roster_before";

  public static final String LIST_AFTER = "roster_after";

  /** Opens the form for a file with the roster. */
  public static final String GIVE = "roster_give";

  /** Takes in, or sets aside, a roster that waits; a {@link RosterTarget}. */
  public static final String TAKE = "roster_take";

  public static final String DROP = "roster_drop";

  /** Gives the roster as a file; takes that away again. */
  public static final String RECEIVE = "roster_receive";

  public static final String REMOVE = "roster_remove";

  /** Opens the form that finds somebody. */
  public static final String FIND = "roster_find";

  /** Opens somebody's row to be corrected; an employee number. */
  public static final String EDIT = "roster_edit";

  /** Opens the form for somebody new. */
  public static final String ADD = "roster_add";

  private RosterActions() {}
}
