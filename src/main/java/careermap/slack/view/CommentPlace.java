package careermap.slack.view;

import java.util.Optional;

/** The unit that a comment in the marking form is about, in the name of its block. */
public record CommentPlace(String sheet, String unit) {
  /** Begins the names of all such blocks. */
  public static final String PREFIX = "sheet_word|";

  public String block() {
    return PREFIX + sheet + "|" + unit;
  }

  /** Empty where it is none of ours. */
  public static Optional<CommentPlace> in(String block) {
    String[] parts = block.startsWith(PREFIX) ? block.split("\\|", 3) : new String[0];
    return parts.length == 3 ? Optional.of(new CommentPlace(parts[1], parts[2])) : Optional.empty();
  }
}
