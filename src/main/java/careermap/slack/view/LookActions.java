package careermap.slack.view;

/** What can be pressed among the looks at one's data. */
public final class LookActions {
  /** With a page's number, from 0. */
  static final String PAGE = "looks_page";

  public static final String PAGE_BEFORE = PAGE + "_before";
  public static final String PAGE_AFTER = PAGE + "_after";

  private LookActions() {}
}
