package careermap.slack.view;

/** What can be pressed about the cadence, working days and the brief's questions. */
public final class CadenceActions {
  /** Opens what is arranged about the cadence. */
  public static final String OPEN = "cadence_open";

  /** Opens the form for some people: a scope, or a scope and a key. */
  public static final String CHANGE = "cadence_change";

  /** The same, for the whole company, one form of employment, … */
  public static final String COMPANY = "cadence_company";

  public static final String EMPLOYMENT = "cadence_employment";
  public static final String SITE = "cadence_site";
  public static final String ROLE = "cadence_role";
  public static final String PERSON = "cadence_person";
  public static final String STOP = "cadence_stop";

  /** What the next four weeks would bring; what it would be brought by goes with it. */
  public static final String OUTLOOK = "cadence_outlook";

  public static final String QUIET = "cadence_quiet";
  public static final String QUIET_ADD = "cadence_quiet_add";
  public static final String QUIET_REMOVE = "cadence_quiet_remove";

  public static final String DAYS = "cadence_days";
  public static final String DAYS_ADD = "cadence_days_add";
  public static final String DAYS_REMOVE = "cadence_days_remove";
  public static final String DAYS_YEAR_END = "cadence_days_year_end";

  public static final String SHIFTS = "cadence_shifts";
  public static final String SHIFT = "cadence_shift";

  public static final String QUESTIONS = "cadence_questions";
  public static final String QUESTION = "cadence_question";

  /** Opens the notices of which nobody knows whether they arrived. */
  public static final String HELD = "cadence_held";

  /** One of them is there, or is to be sent again; a {@link HeldView.Target}. */
  public static final String HELD_ARRIVED = "cadence_held_arrived";

  public static final String HELD_AGAIN = "cadence_held_again";

  private CadenceActions() {}
}
