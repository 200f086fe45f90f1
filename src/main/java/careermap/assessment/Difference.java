package careermap.assessment;

import org.jspecify.annotations.Nullable;

/**
 * A row that the two see differently (見方のちがい).
 *
 * @param example a behaviour that the rater saw, as their reason; null until they have written it
 */
public record Difference(SheetRow row, Mark self, Mark rater, @Nullable String example) {
  /** Longest example, in characters. */
  public static final int LONGEST_EXAMPLE = 300;

  /** Who of the two sees more ability (どちらが高く見ているか). */
  public enum Kind {
    RATER_HIGHER,
    SELF_HIGHER,
    /** One of them says that it is not done at this workplace. */
    ONE_SAYS_NOT_DONE
  }

  public Kind kind() {
    if (rater.isAbove(self)) {
      return Kind.RATER_HIGHER;
    }
    return self.isAbove(rater) ? Kind.SELF_HIGHER : Kind.ONE_SAYS_NOT_DONE;
  }
}
