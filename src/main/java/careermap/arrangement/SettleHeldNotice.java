package careermap.arrangement;

import careermap.access.AuditTrail.Action;
import careermap.access.KeepChange;
import careermap.access.KeepChange.Changed;
import careermap.delivery.HeldNotices;
import careermap.guidance.Visitor;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Says what became of a notice that nobody can look up (確かめられないお知らせを決める). */
public final class SettleHeldNotice {
  private final ShowArrangements showArrangements;
  private final HeldNotices notices;
  private final KeepChange keep;
  private final Clock clock;

  public SettleHeldNotice(
      ShowArrangements showArrangements, HeldNotices notices, KeepChange keep, Clock clock) {
    this.keep = keep;
    this.showArrangements = showArrangements;
    this.notices = notices;
    this.clock = clock;
  }

  /**
   * For whoever may see it.
   *
   * @param attempts how often it had been on its way when they saw it
   * @param arrived whether it is there; otherwise it is sent again, where it still holds
   */
  public Arranged by(Visitor visitor, long id, int attempts, boolean arrived) {
    return showArrangements
        .to(visitor)
        .map(
            now ->
                HeldNotice.seenBy(visitor, notices, now.people()).stream()
                    .anyMatch(one -> one.id() == id))
        .map(seen -> keep(visitor.actor(), arrived, () -> settle(seen, id, attempts, arrived)))
        .orElse(Arranged.NOT_YOURS);
  }

  /** Neither whom it is for nor what it is about: it may be in confidence. */
  private Arranged keep(String by, boolean arrived, Supplier<Arranged> settle) {
    return keep.by(
        by,
        Action.NOTICE_SETTLED,
        settle,
        outcome ->
            outcome == Arranged.DONE
                ? Optional.of(Changed.of(Changed.field("arrived", arrived)))
                : Optional.empty());
  }

  private Arranged settle(boolean seen, long id, int attempts, boolean arrived) {
    return seen && notices.settle(id, attempts, arrived, clock.instant())
        ? Arranged.DONE
        : Arranged.UNKNOWN;
  }
}
