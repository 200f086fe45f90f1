package careermap.slack.view;

import careermap.understanding.Intent;
import java.util.regex.Pattern;

/** The names by which Slack reports what was pressed; their prefixes are disjoint. */
public final class Actions {
  public static final Pattern SHOW = Pattern.compile("show_[A-Z_]+");
  public static final Pattern PATH = Pattern.compile("path_\\d+");
  public static final String MENU = "menu";
  public static final String MORE = "more";
  public static final String REPORT_ROLE = "report_role";
  public static final String REPORT_SUPERVISOR = "report_supervisor";
  public static final String REPORT_MISSING = "report_missing";
  public static final String LISTEN = "listen";
  public static final String SETTLE = "settle";
  public static final String LANGUAGE = "language";
  public static final String GOAL_FORM = "goal";
  public static final String NEWS = "news";
  public static final String CHANGES = "changes";
  public static final String GIVE_MAP = "give_map";
  public static final String MAP_FILE = "map_file";
  public static final String DRAFT = "draft";
  public static final String VERSIONS = "versions";
  public static final String RESTORE = "restore";
  public static final String ANNOUNCEMENT_ARRIVED = "announcement_arrived";
  public static final String ANNOUNCEMENT_AGAIN = "announcement_again";

  /** What {@code AskActions} names. */
  public static final Pattern ASK = Pattern.compile("ask_[a-z_0-9]+");

  /** What {@code TalkActions} names. */
  public static final Pattern TALK = Pattern.compile("talk_[a-z_0-9]+");

  /** What {@code DigestActions} names. */
  public static final Pattern DIGEST = Pattern.compile("digest_[a-z_0-9]+");

  /** What {@code CadenceActions} names. */
  public static final Pattern CADENCE = Pattern.compile("cadence_[a-z_0-9]+");

  /** What {@code ChoiceActions} names. */
  public static final Pattern CHOICE = Pattern.compile("choice_[a-z_0-9]+");

  /** What {@code RouteActions} names. */
  public static final Pattern ROUTE = Pattern.compile("route_[a-z_0-9]+");

  /** What {@code GrowActions} names. */
  public static final Pattern GROW = Pattern.compile("grow_[a-z_0-9]+");

  /** What {@code OpeningActions} names. */
  public static final Pattern OPENING = Pattern.compile("open_[a-z_0-9]+");

  /** What {@code GapActions} names. */
  public static final Pattern GAP = Pattern.compile("gap_[a-z_0-9]+");

  /** What {@code OwnFileActions} names. */
  public static final Pattern OWN_FILE = Pattern.compile("own_[a-z_0-9]+");

  /** What {@code SheetActions} names. */
  public static final Pattern SHEET = Pattern.compile("sheet_[a-z_0-9]+");

  /** What {@code RosterActions} names. */
  public static final Pattern ROSTER = Pattern.compile("roster_[a-z_0-9]+");

  /** What {@code PrivacyActions} names. */
  public static final Pattern PRIVACY = Pattern.compile("privacy_[a-z_0-9]+");

  /** What {@code CoverageActions} names. */
  public static final Pattern COVERAGE = Pattern.compile("coverage_[a-z_0-9]+");

  /** What {@code LookActions} names. */
  public static final Pattern LOOKS = Pattern.compile("looks_[a-z_0-9]+");

  /** Whatever an older or newer version of the app has put on a screen that is still there. */
  public static final Pattern ANY_OTHER =
      Pattern.compile(
          "(?!(?:"
              + String.join(
                  "|",
                  SHOW.pattern(),
                  PATH.pattern(),
                  MENU,
                  MORE,
                  REPORT_ROLE,
                  REPORT_SUPERVISOR,
                  REPORT_MISSING,
                  LISTEN,
                  SETTLE,
                  LANGUAGE,
                  GOAL_FORM,
                  NEWS,
                  CHANGES,
                  GIVE_MAP,
                  MAP_FILE,
                  DRAFT,
                  VERSIONS,
                  RESTORE,
                  ANNOUNCEMENT_ARRIVED,
                  ANNOUNCEMENT_AGAIN,
                  ASK.pattern(),
                  PRIVACY.pattern(),
                  LOOKS.pattern(),
                  TALK.pattern(),
                  DIGEST.pattern(),
                  CADENCE.pattern(),
                  CHOICE.pattern(),
                  ROUTE.pattern(),
                  GROW.pattern(),
                  GoalActions.HISTORY,
                  OPENING.pattern(),
                  GAP.pattern(),
                  OWN_FILE.pattern(),
                  SHEET.pattern(),
                  ROSTER.pattern(),
                  COVERAGE.pattern())
              + ")$).*");

  private Actions() {}

  public static String show(Intent intent) {
    return "show_" + intent.name();
  }

  static String path(int number) {
    return "path_" + number;
  }
}
