package careermap.reminder;

import java.time.LocalDate;

/**
 * The latest digest of a supervisor (前回のお知らせ).
 *
 * @param week its Monday
 * @param day the supervisor's day in that week
 * @param unanswered how many in a row went unanswered, it included
 */
public record LastDigest(LocalDate week, LocalDate day, int unanswered) {
  /** Whether another one may be sent in {@code next}, a Monday. */
  boolean allowsIn(LocalDate next) {
    return !next.isBefore(week.plusWeeks(BackOff.after(unanswered).weeks()));
  }
}
