package careermap.reminder;

import careermap.person.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A promise of a supervisor that is due soon (期日の近い約束).
 *
 * @param id of the promise
 * @param other to whom it was made
 * @param settled whether it was kept or dropped since
 */
public record DuePromise(
    String id,
    PersonId other,
    String otherName,
    String text,
    LocalDate madeOn,
    LocalDate dueOn,
    boolean settled) {
  private static final int DAYS_AHEAD = 6;

  /**
   * Whether it is asked about on {@code day}: once, in the last digest before it is due or the
   * first one after it was made.
   *
   * @param before the day of the digest before; null where there was none
   */
  public boolean isNewsOn(LocalDate day, @Nullable LocalDate before) {
    return isDueBy(day) && (before == null || !isDueBy(before));
  }

  private boolean isDueBy(LocalDate day) {
    return !madeOn.isAfter(day) && !dueOn.isAfter(day.plusDays(DAYS_AHEAD));
  }
}
