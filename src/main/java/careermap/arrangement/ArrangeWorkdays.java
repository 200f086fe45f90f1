package careermap.arrangement;

import careermap.access.AuditTrail.Field;
import careermap.access.KeepChange;
import careermap.access.KeepChange.Changed;
import careermap.guidance.Visitor;
import careermap.workday.WorkdayBook;
import java.util.Optional;

/** Sets the company's working days, quiet periods and hours of shifts (営業日を決める). */
public final class ArrangeWorkdays {
  private final ShowArrangements showArrangements;
  private final WorkdayBook book;
  private final KeepChange keep;

  public ArrangeWorkdays(ShowArrangements showArrangements, WorkdayBook book, KeepChange keep) {
    this.showArrangements = showArrangements;
    this.book = book;
    this.keep = keep;
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
    String by = visitor.actor();
    return keep.by(
        by,
        change.action(),
        () -> make(change, by),
        done -> Optional.of(Changed.of(change.fields(now).toArray(Field[]::new))));
  }

  private Arranged make(WorkdayChange change, String by) {
    change.make(book, by);
    return Arranged.DONE;
  }
}
