package careermap.slack.view;

import java.util.regex.Pattern;

/** What can be pressed among the looks at one's data. */
public final class LookActions {
  /** With a page's number, from 0. */
  public static final String PAGE = "looks_page";

  public static final Pattern PAGES = Pattern.compile(PAGE + "_(before|after)");

  private LookActions() {}
}
