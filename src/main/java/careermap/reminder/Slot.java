package careermap.reminder;

import careermap.workday.WorkTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/** When a supervisor's digest comes in one week. */
final class Slot {
  private static final DayOfWeek USUAL_DAY = DayOfWeek.MONDAY;
  private static final int USUAL_HOUR = 10;
  private static final int DAYS = 7;

  private Slot() {}

  /** The Monday of a day's week. */
  static LocalDate weekOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /**
   * The chosen day and hour, or the next day of the same week on which the supervisor may be told
   * something, or the last one before it where none is left; empty where the week has none.
   */
  static Optional<ZonedDateTime> in(LocalDate week, WorkTime work, Preference preference) {
    DayOfWeek chosen = preference.weekday();
    DayOfWeek weekday = chosen == null ? USUAL_DAY : chosen;
    LocalDate wished = week.plusDays(weekday.ordinal());
    Stream<LocalDate> fromThen = wished.datesUntil(week.plusDays(DAYS));
    Stream<LocalDate> backwards =
        Stream.iterate(wished, day -> !day.isBefore(week), day -> day.minusDays(1));
    return Stream.concat(fromThen, backwards)
        .filter(work::mayBeToldOn)
        .findFirst()
        .map(day -> day.atTime(time(work, preference)).atZone(work.zone()));
  }

  private static LocalTime time(WorkTime work, Preference preference) {
    Integer hour = preference.hour();
    return work.hours().closestTo(LocalTime.of(hour == null ? USUAL_HOUR : hour, 0));
  }
}
