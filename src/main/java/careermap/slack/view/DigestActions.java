package careermap.slack.view;

import java.util.regex.Pattern;

/** What can be pressed on a digest, besides what leads elsewhere. */
public final class DigestActions {
  /** Somebody is put off until next week. */
  public static final String NEXT_WEEK = "digest_next_week";

  /** What is seldom done with somebody; an {@link Other}. */
  public static final String OTHER = "digest_other";

  /** Another day for somebody who was put off; a {@link Change}. */
  public static final String CHANGE = "digest_change";

  public static final String SKIP = "digest_skip";
  public static final String UNSKIP = "digest_unskip";

  /** A promise of the supervisor's own was kept. */
  public static final String KEPT = "digest_kept";

  /** It was not kept after all. */
  public static final String REOPEN = "digest_reopen";

  /** Whatever else an older or newer version of the app has put on a digest. */
  public static final Pattern ANY_OTHER =
      Pattern.compile(
          "(?!(?:"
              + String.join("|", NEXT_WEEK, OTHER, CHANGE, SKIP, UNSKIP, KEPT, REOPEN)
              + ")$)"
              + Actions.DIGEST.pattern());

  private DigestActions() {}

  /** What is seldom done. */
  public enum Other {
    UNTIL,
    PASS
  }

  /** Days that can be chosen instead. */
  public enum Change {
    BACK,
    TWO_WEEKS,
    MONTH
  }
}
