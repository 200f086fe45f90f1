package careermap.privacy;

import careermap.person.PersonId;
import careermap.person.SlackId;
import java.time.Clock;

/** Orders that somebody be erased (消去を依頼する). */
public final class OrderErasure {
  private final ErasureOrders orders;
  private final Erasure erasure;
  private final Clock clock;

  public OrderErasure(ErasureOrders orders, Erasure erasure, Clock clock) {
    this.orders = orders;
    this.erasure = erasure;
    this.clock = clock;
  }

  /**
   * For human resources alone.
   *
   * @param by the employee number, else the Slack id
   * @param account from which they order it
   */
  public ErasureStep by(String by, SlackId account, boolean hr, PersonId person) {
    if (!hr) {
      return ErasureStep.NOT_YOURS;
    }
    if (by.equals(person.value())) {
      return ErasureStep.ONESELF;
    }
    if (erasure.footprint(person).isEmpty()) {
      return ErasureStep.NOBODY;
    }
    return waits(person) ? ErasureStep.WAITS : order(by, account, person);
  }

  private boolean waits(PersonId person) {
    return orders.all().stream()
        .anyMatch(one -> one.person().equals(person) && one.holdsAt(clock.instant()));
  }

  private ErasureStep order(String by, SlackId account, PersonId person) {
    orders.put(person, by, account, clock.instant());
    return ErasureStep.ORDERED;
  }
}
