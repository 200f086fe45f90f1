package careermap.privacy;

import careermap.access.AccessLog;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Shows which erasures are ordered (消去の依頼を見る); whoever is named can see that it was looked at. */
public final class ShowErasures {
  private final ErasureOrders orders;
  private final AccessLog accessLog;
  private final Clock clock;

  public ShowErasures(ErasureOrders orders, AccessLog accessLog, Clock clock) {
    this.orders = orders;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /** For human resources alone; empty for anybody else. Oldest first. */
  public Optional<List<ErasureOrder>> to(String reader, boolean hr) {
    if (!hr) {
      return Optional.empty();
    }
    List<ErasureOrder> waiting =
        orders.all().stream().filter(one -> one.holdsAt(clock.instant())).toList();
    accessLog.looked(
        reader,
        waiting.stream().map(ErasureOrder::person).toList(),
        AccessLog.What.HR_DESK,
        clock.instant());
    return Optional.of(waiting);
  }
}
