package careermap.roster;

import careermap.access.AuditTrail;
import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.person.Correction;
import careermap.person.Corrections;
import careermap.person.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Settles what somebody reported as not right (訂正の依頼を済ませる), and keeps who did. */
public final class SettleCorrection {
  private final Corrections corrections;
  private final AuditTrail audit;
  private final Clock clock;

  public SettleCorrection(Corrections corrections, AuditTrail audit, Clock clock) {
    this.corrections = corrections;
    this.audit = audit;
    this.clock = clock;
  }

  /** What was settled; empty where it was before, or the visitor may not. */
  public Optional<Correction> by(Visitor visitor, long id) {
    if (!visitor.may(Matter.CORRECTIONS)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    return audit.keeping(
        () -> settled(id, now),
        settled -> settled.map(one -> entry(one, visitor.actor(), now)).stream().toList());
  }

  private Optional<Correction> settled(long id, Instant now) {
    Optional<Correction> open =
        corrections.open().stream().filter(one -> one.id() == id).findFirst();
    open.ifPresent(one -> corrections.settle(id, now));
    return open;
  }

  private static AuditTrail.Entry entry(Correction settled, String by, Instant at) {
    Person person = settled.person();
    return new AuditTrail.Entry(
        at,
        by,
        AuditTrail.Action.CORRECTION_SETTLED,
        person == null ? null : person.id(),
        List.of(new AuditTrail.Field("reported", settled.kind().name(), null)));
  }
}
