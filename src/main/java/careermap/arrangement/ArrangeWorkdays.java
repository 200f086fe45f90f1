package careermap.arrangement;

import careermap.guidance.Visitor;
import careermap.workday.WorkdayBook;

/** Sets the company's working days, quiet periods and hours of shifts (営業日を決める). */
public final class ArrangeWorkdays {
  private final ShowArrangements showArrangements;
  private final WorkdayBook book;

  public ArrangeWorkdays(ShowArrangements showArrangements, WorkdayBook book) {
    this.showArrangements = showArrangements;
    this.book = book;
  }

  /** For human resources alone. */
  public Arranged by(Visitor visitor, WorkdayChange change) {
    return showArrangements
        .to(visitor)
        .map(now -> make(now, visitor, change))
        .orElse(Arranged.NOT_YOURS);
  }

  private Arranged make(Arrangements now, Visitor visitor, WorkdayChange change) {
    if (!change.isPossible(now)) {
      return Arranged.UNKNOWN;
    }
    change.make(book, By.of(visitor));
    return Arranged.DONE;
  }
}
