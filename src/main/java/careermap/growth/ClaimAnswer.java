package careermap.growth;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says of another's claim (確認の返事).
 *
 * @param seen the revision that was seen
 * @param why what is still open, where it is returned; null where it is confirmed
 */
public record ClaimAnswer(UndertakingId about, long seen, @Nullable String why) {
  /** Of the reason, in characters. */
  public static final int LONGEST_REASON = 200;

  public ClaimAnswer {
    if (why != null && (why.isBlank() || why.codePointCount(0, why.length()) > LONGEST_REASON)) {
      throw new IllegalArgumentException("a reason is neither blank nor long");
    }
  }
}
