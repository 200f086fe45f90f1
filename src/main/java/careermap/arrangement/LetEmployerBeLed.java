package careermap.arrangement;

import careermap.access.AuditTrail;
import careermap.guidance.Visitor;
import careermap.person.ActingBook;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Says whether supervisors of another employer lead an employer's people (所属会社の表示を決める). */
public final class LetEmployerBeLed {
  private final ShowReportingLine showReportingLine;
  private final ActingBook book;
  private final AuditTrail audit;
  private final Clock clock;

  public LetEmployerBeLed(
      ShowReportingLine showReportingLine, ActingBook book, AuditTrail audit, Clock clock) {
    this.showReportingLine = showReportingLine;
    this.book = book;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * For human resources alone.
   *
   * @param key {@link LineDesk.Company#key()}
   */
  public Arranged by(Visitor visitor, String key, boolean allowed) {
    Optional<LineDesk> desk = showReportingLine.to(visitor);
    if (desk.isEmpty()) {
      return Arranged.NOT_YOURS;
    }
    Optional<LineDesk.Company> company = desk.get().company(key);
    company
        .filter(one -> one.allowed() != allowed)
        .ifPresent(one -> let(visitor.actor(), one, allowed));
    return company.isPresent() ? Arranged.DONE : Arranged.UNKNOWN;
  }

  private void let(String by, LineDesk.Company company, boolean allowed) {
    audit.keeping(() -> write(by, company, allowed), done -> List.of(entry(by, company, allowed)));
  }

  private boolean write(String by, LineDesk.Company company, boolean allowed) {
    if (allowed) {
      book.allow(company.employer(), by);
    } else {
      book.forbid(company.employer());
    }
    return allowed;
  }

  private AuditTrail.Entry entry(String by, LineDesk.Company company, boolean allowed) {
    String name = company.name();
    return new AuditTrail.Entry(
        clock.instant(),
        by,
        AuditTrail.Action.EMPLOYER_CHANGED,
        null,
        List.of(
            new AuditTrail.Field("led_by_others", allowed ? null : name, allowed ? name : null)));
  }
}
