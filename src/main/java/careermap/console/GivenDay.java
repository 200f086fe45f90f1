package careermap.console;

import careermap.map.Folded;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A day as somebody gives it to a command: 2026-12-07, or 2026/12/7. */
final class GivenDay {
  /** Since when the rules of the holidays hold, and until when the equinoxes can be told. */
  static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

  static final LocalDate LAST = LocalDate.of(2099, 12, 31);

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

  private GivenDay() {}

  /** Empty where it is no day, or none that holidays are known of. */
  static Optional<LocalDate> read(String text) {
    try {
      return Optional.of(LocalDate.parse(Folded.narrow(text).replace('/', '-'), FORM))
          .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
