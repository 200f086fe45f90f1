package careermap.reminder;

/** How often digests come where nobody answers them (間隔をあける). */
public enum BackOff {
  EVERY_WEEK(0, 1),
  EVERY_SECOND_WEEK(3, 2),
  EVERY_FOURTH_WEEK(6, 4);

  private final int unanswered;
  private final int weeks;

  BackOff(int unanswered, int weeks) {
    this.unanswered = unanswered;
    this.weeks = weeks;
  }

  /** After so many digests in a row that nobody answered. */
  public static BackOff after(int unanswered) {
    BackOff found = EVERY_WEEK;
    for (BackOff one : values()) {
      found = unanswered >= one.unanswered ? one : found;
    }
    return found;
  }

  /** Weeks from one digest to the next. */
  public int weeks() {
    return weeks;
  }

  /**
   * Whether the digest before which {@code unanswered} went unanswered is the first of its pace.
   */
  public boolean startsWith(int unanswered) {
    return this != EVERY_WEEK && this.unanswered == unanswered;
  }
}
