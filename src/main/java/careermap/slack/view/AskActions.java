package careermap.slack.view;

import java.util.List;
import java.util.regex.Pattern;

/** The names by which Slack reports what was pressed or sent about asking for a talk. */
public final class AskActions {
  /** Opens the form; its value is a stance to start from, or anything else. */
  public static final String OPEN = "ask_open";

  /** Opens the form with the next step as its topic. */
  public static final String STEP = "ask_step";

  /** Shows the reader's own requests. */
  public static final String MINE = "ask_mine";

  public static final String REWRITE = "ask_rewrite";
  public static final String BACK = "ask_back";
  public static final Pattern PICK = Pattern.compile("ask_pick_\\d");
  public static final String OTHER_TIMES = "ask_other";
  public static final String TIMES = "ask_times";
  public static final String DECLINE = "ask_decline";
  public static final String HAND_OVER = "ask_hand";
  public static final String ACCEPT = "ask_accept";
  public static final String STAY = "ask_stay";
  public static final String MOVE = "ask_move";
  public static final String CALL_OFF = "ask_off";

  /** What an older or newer version of the app drew. */
  public static final Pattern UNKNOWN =
      Pattern.compile(
          "(?!(?:"
              + String.join(
                  "|",
                  List.of(
                      OPEN,
                      STEP,
                      MINE,
                      REWRITE,
                      BACK,
                      PICK.pattern(),
                      OTHER_TIMES,
                      TIMES,
                      DECLINE,
                      HAND_OVER,
                      ACCEPT,
                      STAY,
                      MOVE,
                      CALL_OFF))
              + ")$)"
              + Actions.ASK.pattern());

  public static final String FORM = "ask_form";
  public static final String TIMES_FORM = "ask_times_form";
  public static final String DECLINE_FORM = "ask_decline_form";
  public static final String HAND_FORM = "ask_hand_form";
  public static final String MOVE_FORM = "ask_move_form";
  public static final String OFF_FORM = "ask_off_form";

  private AskActions() {}

  static String pick(int number) {
    return "ask_pick_" + number;
  }
}
