package careermap.route;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What the guidelines say of a wished day (見通し); never whether it will come true. */
public enum Verdict {
  /** From the middle of the guideline's range on. */
  FITS,
  /** In the first half of the range. */
  EARLY_END,
  /** Before the range begins. */
  EARLIER,
  /** A role on the way has no guideline that would tell. */
  UNKNOWN,
  /** The map has no way. */
  NO_ROUTE,
  /** No day is wished for. */
  OPEN;

  /** What a route's guidelines say of a day; null for no day. */
  public static Verdict of(Route route, @Nullable LocalDate by) {
    return on(route.arrival(), by);
  }

  static Verdict on(RoughTime arrival, @Nullable LocalDate by) {
    if (by == null) {
      return OPEN;
    }
    LocalDate earliest = arrival.earliest();
    LocalDate latest = arrival.latest();
    if (earliest == null) {
      return latest != null && !by.isBefore(latest) ? FITS : UNKNOWN;
    }
    if (by.isBefore(earliest)) {
      return EARLIER;
    }
    return latest == null || !by.isBefore(middle(earliest, latest)) ? FITS : EARLY_END;
  }

  private static LocalDate middle(LocalDate earliest, LocalDate latest) {
    return earliest.plusDays(ChronoUnit.DAYS.between(earliest, latest) / 2);
  }
}
