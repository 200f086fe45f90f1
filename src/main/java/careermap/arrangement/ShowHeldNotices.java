package careermap.arrangement;

import careermap.access.AccessLog;
import careermap.delivery.HeldNotices;
import careermap.guidance.Visitor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Shows human resources the notices that nobody can look up (確かめられないお知らせを見る). */
public final class ShowHeldNotices {
  private final ShowArrangements showArrangements;
  private final HeldNotices notices;
  private final AccessLog accessLog;
  private final Clock clock;

  public ShowHeldNotices(
      ShowArrangements showArrangements, HeldNotices notices, AccessLog accessLog, Clock clock) {
    this.showArrangements = showArrangements;
    this.notices = notices;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /**
   * In the order in which they were decided; empty for whoever does not have the rights. Everybody
   * named can see the look.
   */
  public Optional<List<HeldNotice>> to(Visitor visitor) {
    Optional<List<HeldNotice>> held =
        showArrangements.to(visitor).map(now -> HeldNotice.seenBy(visitor, notices, now.people()));
    held.ifPresent(
        shown ->
            accessLog.looked(
                visitor.actor(),
                shown.stream().map(one -> one.to().id()).distinct().toList(),
                AccessLog.What.HR_DESK,
                clock.instant()));
    return held;
  }
}
