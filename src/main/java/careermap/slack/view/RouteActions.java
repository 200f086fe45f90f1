package careermap.slack.view;

import careermap.map.RoleCode;
import java.util.regex.Pattern;

/** What can be pressed about routes. */
public final class RouteActions {
  /** With a role's code: the way there. */
  public static final String SHOW = "route_show";

  /** With a role's code: the ways there, side by side. */
  public static final String OTHERS = "route_others";

  /** With a number and a role's code: one of the ways there. */
  private static final String ONE = "route_one";

  static final String NUMBERED = ONE + "_";

  /** Whatever {@link #one} names. */
  public static final Pattern ONE_OF_THEM = Pattern.compile(NUMBERED + "\\d");

  /** What an older or newer version of the app has named. */
  public static final Pattern UNKNOWN =
      Pattern.compile(
          "(?!(?:"
              + String.join("|", SHOW, OTHERS, ONE_OF_THEM.pattern())
              + ")$)"
              + Actions.ROUTE.pattern());

  private RouteActions() {}

  static Press show(RoleCode role, String label) {
    return new Press(SHOW, label, role.value(), null, false);
  }

  static Press others(RoleCode role, String label) {
    return new Press(OTHERS, label, role.value(), null, false);
  }

  /**
   * @param number of the way, from 0
   * @param spoken what a screen reader says
   */
  static Press one(int number, RoleCode role, String label, String spoken) {
    return new Press(NUMBERED + number, label, number + ":" + role.value(), spoken, false);
  }
}
