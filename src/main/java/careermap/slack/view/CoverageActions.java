package careermap.slack.view;

import careermap.coverage.Dimension;

/** What can be pressed about whether talks take place. */
public final class CoverageActions {
  public static final String OPEN = "coverage_open";
  public static final String ROLES = "coverage_roles";
  public static final String FORGOTTEN = "coverage_forgotten";
  public static final String GIVE = "coverage_give";

  /** With the id of a file that was given. */
  public static final String REMOVE = "coverage_remove";

  /** With whether the monthly report is to be sent from now on. */
  public static final String MONTHLY = "coverage_monthly";

  private CoverageActions() {}

  public static String by(Dimension dimension) {
    return "coverage_by_" + dimension.ordinal();
  }
}
