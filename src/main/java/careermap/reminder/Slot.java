package careermap.reminder;

import careermap.workday.WorkTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

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
   * something; empty where there is none.
   */
  static Optional<ZonedDateTime> in(LocalDate week, WorkTime work, Preference preference) {
    DayOfWeek chosen = preference.weekday();
    DayOfWeek weekday = chosen == null ? USUAL_DAY : chosen;
    return week.plusDays(weekday.ordinal())
        .datesUntil(week.plusDays(DAYS))
        .filter(work::mayBeToldOn)
        .findFirst()
        .map(day -> day.atTime(time(work, preference)).atZone(work.zone()));
  }

  private static LocalTime time(WorkTime work, Preference preference) {
    Integer hour = preference.hour();
    return work.hours().closestTo(LocalTime.of(hour == null ? USUAL_HOUR : hour, 0));
  }
}
