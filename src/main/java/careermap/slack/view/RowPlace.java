package careermap.slack.view;

import java.util.Optional;

/** The row that a menu in the marking form is about, in the name of its block. */
public record RowPlace(String sheet, String criterion) {
  /** Begins the names of all such blocks. */
  public static final String PREFIX = "sheet_row|";

  public String block() {
    return PREFIX + sheet + "|" + criterion;
  }

  /** Empty where it is none of ours. */
  public static Optional<RowPlace> in(String block) {
    String[] parts = block.startsWith(PREFIX) ? block.split("\\|", 3) : new String[0];
    return parts.length == 3 ? Optional.of(new RowPlace(parts[1], parts[2])) : Optional.empty();
  }
}
