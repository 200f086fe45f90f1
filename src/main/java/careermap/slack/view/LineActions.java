package careermap.slack.view;

/** What can be pressed about who acts for whom and whose people others may lead. */
public final class LineActions {
  public static final String OPEN = "cadence_line";
  public static final String ADD = "cadence_line_add";

  /** With the id of who acts. */
  public static final String END = "cadence_line_end";

  /** With the key of an employer. */
  public static final String ALLOW = "cadence_line_allow";

  public static final String FORBID = "cadence_line_forbid";

  private LineActions() {}
}
