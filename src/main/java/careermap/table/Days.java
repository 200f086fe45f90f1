package careermap.table;

import careermap.map.Folded;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which people write a day (日付の書き方). */
final class Days {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<y>(?:19|[2-9]\\d)\\d\\d)"
              + "(?:[-/.](?=\\d{1,2}[-/.])|年|(?=\\d{4}$))(?<m>\\d{1,2})"
              + "(?:[-/.]|月|(?=\\d{2}$))(?<d>\\d{1,2})日?(?:[ T]00:00(?::00)?)?");

  private Days() {}

  static Optional<LocalDate> read(String text) {
    Matcher form = FORM.matcher(Folded.narrow(text));
    return form.matches()
        ? day(part(form, "y"), part(form, "m"), part(form, "d"))
        : Optional.empty();
  }

  private static int part(Matcher form, String name) {
    return Integer.parseInt(form.group(name));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
