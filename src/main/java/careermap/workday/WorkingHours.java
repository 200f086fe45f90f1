package careermap.workday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Hours of work on a day (勤務時間), from the first moment to before the last; an end that is not after
 * the beginning is on the next day, as with a night shift.
 */
public record WorkingHours(LocalTime from, LocalTime until) {
  /** Where neither the person nor their shift says anything else. */
  public static final WorkingHours USUAL =
      new WorkingHours(LocalTime.of(9, 0), LocalTime.of(18, 0));

  /** Whether they go on after midnight. */
  public boolean endsNextDay() {
    return !until.isAfter(from);
  }

  /** {@code time} where it is within these hours and before midnight, else their beginning. */
  public LocalTime closestTo(LocalTime time) {
    boolean isWithin = !time.isBefore(from) && (endsNextDay() || time.isBefore(until));
    return isWithin ? time : from;
  }

  /** The span that begins on {@code day}; where clocks change it is longer or shorter. */
  Span on(LocalDate day, ZoneId zone) {
    LocalDate last = endsNextDay() ? day.plusDays(1) : day;
    return new Span(
        day.atTime(from).atZone(zone).toInstant(), last.atTime(until).atZone(zone).toInstant());
  }

  record Span(Instant start, Instant end) {
    boolean covers(Instant moment) {
      return !moment.isBefore(start) && moment.isBefore(end);
    }

    Span before(Instant moment) {
      return end.isAfter(moment) ? new Span(start, moment) : this;
    }
  }
}
