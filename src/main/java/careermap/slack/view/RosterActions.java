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

  private RosterActions() {}
}
