package careermap.arrangement;

import careermap.delivery.HeldNotices;
import careermap.guidance.Visitor;
import java.time.Clock;

/** Says what became of a notice that nobody can look up (確かめられないお知らせを決める). */
public final class SettleHeldNotice {
  private final ShowArrangements showArrangements;
  private final HeldNotices notices;
  private final Clock clock;

  public SettleHeldNotice(ShowArrangements showArrangements, HeldNotices notices, Clock clock) {
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
        .map(seen -> settle(seen, id, attempts, arrived))
        .orElse(Arranged.NOT_YOURS);
  }

  private Arranged settle(boolean seen, long id, int attempts, boolean arrived) {
    return seen && notices.settle(id, attempts, arrived, clock.instant())
        ? Arranged.DONE
        : Arranged.UNKNOWN;
  }
}
