package careermap.slack.view;

/** What can be pressed about one's own file; none of it says whose. */
public final class OwnFileActions {
  public static final String WORKBOOK = "own_workbook";
  public static final String JOB_CARD = "own_job_card";

  /** With the id of a file that was given. */
  public static final String REMOVE = "own_remove";

  private OwnFileActions() {}
}
