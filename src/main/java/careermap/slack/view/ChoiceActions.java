package careermap.slack.view;

/** What people can press about their own reminders. */
public final class ChoiceActions {
  public static final String OPEN = "choice_open";
  public static final String QUIET_ADD = "choice_quiet_add";
  public static final String QUIET_REMOVE = "choice_quiet_remove";

  private ChoiceActions() {}
}
