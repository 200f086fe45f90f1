package careermap.slack.view;

/** What can be pressed about privacy and records. */
public final class PrivacyActions {
  public static final String OPEN = "privacy_open";
  public static final String PERIODS = "privacy_periods";

  /** Opens the form for a kind of data. */
  public static final String PERIOD = "privacy_period";

  /** A shorter period, once it was said what that erases: kind, months, months that were seen. */
  public static final String SHORTEN = "privacy_shorten";

  public static final String ERASURES = "privacy_erasures";
  public static final String ORDER = "privacy_order";

  /** The employee number. */
  public static final String APPROVE = "privacy_approve";

  public static final String CANCEL = "privacy_cancel";
  public static final String AUDIT = "privacy_audit";
  public static final String LEFT = "privacy_left";
  public static final String RETRY = "privacy_retry";

  private PrivacyActions() {}
}
