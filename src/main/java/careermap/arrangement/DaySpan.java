package careermap.arrangement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Days in a row (日にちの範囲), both ends included. */
public record DaySpan(LocalDate from, LocalDate until) {
  /** A company's break is no longer than this. */
  public static final int MOST_COMPANY_DAYS = 31;

  /** A time without reminders is no longer than this: half a year. */
  public static final int MOST_QUIET_DAYS = 184;

  private static final MonthDay BREAK_BEGINS = MonthDay.of(12, 29);
  private static final int BREAK_DAYS = 6;

  public DaySpan {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("the last day is not before the first");
    }
  }

  /** The days between the years (年末年始), 29 December to 3 January, that end next. */
  public static DaySpan yearEnd(LocalDate today) {
    LocalDate from = BREAK_BEGINS.atYear(today.getYear() - 1);
    DaySpan span = new DaySpan(from, from.plusDays(BREAK_DAYS - 1));
    return span.until().isBefore(today) ? yearEndOf(today.getYear()) : span;
  }

  private static DaySpan yearEndOf(int year) {
    LocalDate from = BREAK_BEGINS.atYear(year);
    return new DaySpan(from, from.plusDays(BREAK_DAYS - 1));
  }

  public long length() {
    return ChronoUnit.DAYS.between(from, until) + 1;
  }

  public List<LocalDate> days() {
    return from.datesUntil(until.plusDays(1)).toList();
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
