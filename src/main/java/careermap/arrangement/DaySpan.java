package careermap.arrangement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

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

  /** What {@link #toString} says; empty for any other text. */
  public static Optional<DaySpan> read(String text) {
    String[] days = text.split("/", -1);
    try {
      LocalDate from = LocalDate.parse(days[0]);
      LocalDate until = LocalDate.parse(days[days.length - 1]);
      return days.length == 2 && !until.isBefore(from)
          ? Optional.of(new DaySpan(from, until))
          : Optional.empty();
    } catch (DateTimeException noDay) {
      return Optional.empty();
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

  @Override
  public String toString() {
    return from + "/" + until;
  }
}
