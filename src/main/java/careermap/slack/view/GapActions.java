package careermap.slack.view;

/** The names by which Slack reports what was pressed about differences between roles. */
public final class GapActions {
  /** All that changes for one role; its value is the role's code. */
  public static final String ROLE = "gap_role";

  /** The same, chosen from all roles. */
  public static final String CHOOSE = "gap_choose";

  /** What changes in one unit; its value is a {@link GapPlace}. */
  public static final String UNIT = "gap_unit";

  /** The same, for the buttons that leaf through it. */
  public static final String LEAF = "gap_leaf";

  private GapActions() {}
}
