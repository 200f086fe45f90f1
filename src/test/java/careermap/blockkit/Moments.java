package careermap.blockkit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;

/** Days, times and zones as Slack writes them. */
final class Moments {
  private Moments() {}

  static Rule date() {
    return parsed("\\d{4}-\\d{2}-\\d{2}", LocalDate::parse, "must be a date as YYYY-MM-DD");
  }

  static Rule time() {
    return parsed("\\d{2}:\\d{2}", LocalTime::parse, "must be a time as HH:mm");
  }

  static Rule zone() {
    return parsed(".+", ZoneId::of, "must be a time zone");
  }

  /** Ten digits. */
  static Rule epochSeconds() {
    return Rules.whole(1_000_000_000L, 9_999_999_999L);
  }

  private static Rule parsed(String pattern, Function<String, ?> parser, String reason) {
    return Rules.matching(text -> text.matches(pattern) && parses(text, parser), reason);
  }

  private static boolean parses(String text, Function<String, ?> parser) {
    try {
      return parser.apply(text) != null;
    } catch (DateTimeException invalid) {
      return false;
    }
  }
}
