package careermap.person;

import java.time.LocalDate;

/**
 * Somebody leads a supervisor's people in their place (上司の代行) for some days.
 *
 * @param supervisor whom the roster names
 * @param acting who leads instead
 * @param until the last day
 */
public record Acting(
    String id, PersonId supervisor, PersonId acting, LocalDate from, LocalDate until) {
  /** Whoever leads people for longer than a year is their supervisor. */
  public static final int MOST_DAYS = 366;

  public Acting {
    if (supervisor.equals(acting)) {
      throw new IllegalArgumentException("nobody acts for themselves");
    }
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("the last day is not before the first");
    }
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  public boolean meets(Acting other) {
    return !until.isBefore(other.from) && !other.until.isBefore(from);
  }
}
