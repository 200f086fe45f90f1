package careermap.roster;

import careermap.access.AuditTrail;
import careermap.access.Matter;
import careermap.delivery.Notice;
import careermap.guidance.Standing;
import careermap.guidance.Standings;
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
  private final Settlements settlements;
  private final Standings standings;
  private final AuditTrail audit;
  private final Clock clock;

  public SettleCorrection(
      Corrections corrections,
      Settlements settlements,
      Standings standings,
      AuditTrail audit,
      Clock clock) {
    this.corrections = corrections;
    this.settlements = settlements;
    this.standings = standings;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What was settled, with who reported it by now; empty where it was before, or the visitor may
   * not. Whoever is on the roster is told; nobody else can be in the outbox.
   */
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
    Optional<Correction> settled = open.map(this::known);
    settled.ifPresent(one -> settlements.settle(id, notices(one, now), now));
    return settled;
  }

  /** Whoever asked to be added may be there by now. */
  private Correction known(Correction one) {
    Person person =
        one.person() == null
            ? standings.bySlackId(one.by()).map(Standing::person).orElse(null)
            : one.person();
    return new Correction(one.id(), one.by(), person, one.kind(), one.reportedAt());
  }

  private static List<Notice> notices(Correction settled, Instant now) {
    Person person = settled.person();
    return person == null
        ? List.of()
        : List.of(
            Notice.of(
                Notice.Kind.CORRECTION_SETTLED, person.id(), String.valueOf(settled.id()), now));
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
