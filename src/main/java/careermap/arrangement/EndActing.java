package careermap.arrangement;

import careermap.access.AuditTrail;
import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.person.Acting;
import careermap.person.ActingBook;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Ends at once that somebody acts for a supervisor (上司の代行を終える). */
public final class EndActing {
  private final ActingBook book;
  private final AuditTrail audit;
  private final Clock clock;

  public EndActing(ActingBook book, AuditTrail audit, Clock clock) {
    this.book = book;
    this.audit = audit;
    this.clock = clock;
  }

  /** For human resources alone. */
  public Arranged by(Visitor visitor, String id) {
    if (!visitor.may(Matter.REPORTING_LINE)) {
      return Arranged.NOT_YOURS;
    }
    Optional<Acting> ended =
        audit.keeping(
            () -> end(id),
            found -> found.map(one -> entries(visitor.actor(), one)).orElse(List.of()));
    return ended.isPresent() ? Arranged.DONE : Arranged.UNKNOWN;
  }

  private Optional<Acting> end(String id) {
    Optional<Acting> found = book.acting().stream().filter(one -> one.id().equals(id)).findFirst();
    found.map(Acting::id).ifPresent(book::remove);
    return found;
  }

  private List<AuditTrail.Entry> entries(String by, Acting one) {
    return ActingEntries.of(
        clock.instant(),
        by,
        one.supervisor(),
        one.acting(),
        new DaySpan(one.from(), one.until()),
        null);
  }
}
