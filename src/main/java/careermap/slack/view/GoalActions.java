package careermap.slack.view;

/** What can be pressed about goals, besides the form itself. */
public final class GoalActions {
  /** The goals that were before. */
  public static final String HISTORY = "goal_history";

  private GoalActions() {}
}
