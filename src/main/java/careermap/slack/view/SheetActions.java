package careermap.slack.view;

/** What can be pressed about evaluation sheets. */
public final class SheetActions {
  /** The reader's sheets. */
  public static final String LIST = "sheet_list";

  /** With a role's code: a new sheet of one's own. */
  public static final String START = "sheet_start";

  /** Chooses a role to try. */
  public static final String TRY = "sheet_try";

  /** Chooses a report to begin with. */
  public static final String START_FOR = "sheet_start_for";

  /** With the id of a sheet, as are all that follow but where it says else: goes on marking. */
  public static final String GO_ON = "sheet_go_on";

  /** A mark, chosen in a menu; its block says of which row. */
  public static final String MARK = "sheet_mark";

  /** A unit, chosen in a menu; its block says of which sheet. */
  public static final String JUMP = "sheet_jump";

  /** What one has marked oneself. */
  public static final String OWN = "sheet_own";

  public static final String TAKE_BACK = "sheet_take_back";
  public static final String SHARE = "sheet_share";

  /** With a {@link SheetPlace}: both opinions, from that difference on. */
  public static final String REVEAL = "sheet_reveal";

  /** With a {@link SheetPlace}: rows that both see alike. */
  public static final String SAME = "sheet_same";

  /** With a {@link SheetPlace}: writes the example for that difference. */
  public static final String EXAMPLE = "sheet_example";

  /** With a {@link SheetPlace}: what the two wrote, from that unit on. */
  public static final String COMMENTS = "sheet_comments";

  /** With a {@link SheetPlace}: writes on that unit. */
  public static final String COMMENT = "sheet_comment";

  /** With a {@link SheetPlace}: rows that came and went with the map, from that one on. */
  public static final String ROWS = "sheet_rows";

  /** With a {@link SheetPlace} of a person's number: their evaluations so far, from that one on. */
  public static final String PAST = "sheet_past";

  /** With a {@link SheetPlace}: how the units of its role were marked so far, from that one on. */
  public static final String PAST_UNITS = "sheet_past_units";

  public static final String CLOSE = "sheet_close";

  /** Adds something that the two agreed to work on. */
  public static final String AGREE = "sheet_agree";

  /** The criteria of the present role, to read. */
  public static final String UNITS = "sheet_units";

  /** The sheet as files, as far as one may see it. */
  public static final String GIVE = "sheet_give";

  /** The sheet of the present role, to be filled in by hand. */
  public static final String BLANK = "sheet_blank";

  /** With the ids of files: takes them away. */
  public static final String REMOVE = "sheet_remove";

  /** The cycles that human resources opened. */
  public static final String CYCLES = "sheet_cycles";

  /** Opens a further one. */
  public static final String CYCLE = "sheet_cycle";

  /** Undoes a cycle that nobody has begun to mark in; its id. */
  public static final String CYCLE_UNDO = "sheet_cycle_undo";

  private SheetActions() {}

  static Press press(String action, String value, String label) {
    return new Press(action, label, value, null, false);
  }

  static Press press(String action, String value, String label, String spoken) {
    return new Press(action, label, value, spoken, false);
  }
}
