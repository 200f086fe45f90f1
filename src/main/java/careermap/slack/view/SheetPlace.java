package careermap.slack.view;

import java.util.Optional;

/** A place in an evaluation sheet, as a button or a form carries it: a number from 0 on. */
public record SheetPlace(String sheet, int number) {
  private static final char BETWEEN = '|';

  public String value() {
    return number + String.valueOf(BETWEEN) + sheet;
  }

  /** Empty where it is none of ours. */
  public static Optional<SheetPlace> in(String value) {
    int between = value.indexOf(BETWEEN);
    return between > 0 && value.substring(0, between).matches("\\d{1,4}")
        ? Optional.of(
            new SheetPlace(
                value.substring(between + 1), Integer.parseInt(value.substring(0, between))))
        : Optional.empty();
  }
}
