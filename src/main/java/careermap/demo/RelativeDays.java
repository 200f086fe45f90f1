package careermap.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days written as a distance from today, such as {@code {-14m}}, so that a sample never ages. */
final class RelativeDays {
  private static final Pattern DISTANCE = Pattern.compile("\\{([+-]\\d+)([dmy])}");

  private RelativeDays() {}

  static String resolve(String text, LocalDate today) {
    return DISTANCE.matcher(text).replaceAll(distance -> day(distance, today).toString());
  }

  private static LocalDate day(MatchResult distance, LocalDate today) {
    return today.plus(Long.parseLong(distance.group(1)), unit(distance.group(2)));
  }

  private static ChronoUnit unit(String letter) {
    return switch (letter) {
      case "d" -> ChronoUnit.DAYS;
      case "m" -> ChronoUnit.MONTHS;
      default -> ChronoUnit.YEARS;
    };
  }
}
