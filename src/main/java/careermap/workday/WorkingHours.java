package careermap.workday;

import java.time.LocalTime;

/**
 * Hours of work on a day (勤務時間), from the first moment to before the last; an end that is not after
 * the beginning is on the next day, as with a night shift.
 */
public record WorkingHours(LocalTime from, LocalTime until) {
  /** Where neither the person nor their shift says anything else. */
  public static final WorkingHours USUAL =
      new WorkingHours(LocalTime.of(9, 0), LocalTime.of(18, 0));
}
