package careermap.workday;

import careermap.map.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Japan's holidays (国民の祝日と休日) by the Act on National Holidays as it stands since 2022; earlier
 * years are held to the same rules.
 */
public final class Holidays {
  /**
   * The last year whose holidays were compared with the Act and the gazette; the days of the
   * equinoxes are official only once they are published in February of the year before.
   */
  public static final int REVIEWED_UNTIL = 2027;

  private static final Phrase SUBSTITUTE = new Phrase("振替休日", "substitute holiday");
  private static final Phrase CITIZENS = new Phrase("国民の休日", "citizens’ holiday");

  private Holidays() {}

  /** What the holiday on {@code day} is called; empty where it is none. */
  public static Optional<Phrase> on(LocalDate day) {
    return NationalHoliday.on(day).map(NationalHoliday::title).or(() -> inBetween(day));
  }

  private static Optional<Phrase> inBetween(LocalDate day) {
    if (isSubstitute(day)) {
      return Optional.of(SUBSTITUTE);
    }
    boolean isBetween = isNational(day.minusDays(1)) && isNational(day.plusDays(1));
    return isBetween ? Optional.of(CITIZENS) : Optional.empty();
  }

  /** Article 3, paragraph 2: the next day that is none, after one that falls on a Sunday. */
  private static boolean isSubstitute(LocalDate day) {
    LocalDate before = day.minusDays(1);
    while (isNational(before)) {
      if (before.getDayOfWeek() == DayOfWeek.SUNDAY) {
        return true;
      }
      before = before.minusDays(1);
    }
    return false;
  }

  private static boolean isNational(LocalDate day) {
    return NationalHoliday.on(day).isPresent();
  }
}
