package careermap.slack.view;

import java.util.Optional;

/**
 * The unit that a comment in the marking form is about, in the name of its block.
 *
 * @param shown stands for what the form showed: a field that nobody touched in a window that was
 *     left open says nothing
 */
public record CommentPlace(String sheet, String unit, int shown) {
  /** Begins the names of all such blocks. */
  public static final String PREFIX = "sheet_word|";

  /**
   * @param comment what the form shows; empty where nothing is written yet
   */
  static CommentPlace showing(String sheet, String unit, String comment) {
    return new CommentPlace(sheet, unit, comment.hashCode());
  }

  public String block() {
    return PREFIX + sheet + "|" + Integer.toHexString(shown) + "|" + unit;
  }

  /** Whether {@code text} is what the form showed. */
  public boolean isUntouched(String text) {
    return text.hashCode() == shown;
  }

  /** Empty where it is none of ours. */
  public static Optional<CommentPlace> in(String block) {
    String[] parts = block.startsWith(PREFIX) ? block.split("\\|", 4) : new String[0];
    return parts.length == 4 ? of(parts) : Optional.empty();
  }

  private static Optional<CommentPlace> of(String[] parts) {
    try {
      int shown = Integer.parseUnsignedInt(parts[2], 16);
      return Optional.of(new CommentPlace(parts[1], parts[3], shown));
    } catch (NumberFormatException forged) {
      return Optional.empty();
    }
  }
}
