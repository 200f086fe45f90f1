package careermap.privacy;

import careermap.person.PersonId;
import careermap.person.SlackId;
import java.time.Clock;
import java.util.Optional;

/** Approves an erasure that another one ordered, or cancels it (消去を決める): a second pair of eyes. */
public final class DecideErasure {
  private final ErasureOrders orders;
  private final ErasePerson erasePerson;
  private final Clock clock;

  public DecideErasure(ErasureOrders orders, ErasePerson erasePerson, Clock clock) {
    this.orders = orders;
    this.erasePerson = erasePerson;
    this.clock = clock;
  }

  /**
   * For human resources alone; whoever ordered it may cancel it.
   *
   * @param by the employee number, else the Slack id
   * @param account from which they decide it
   */
  public ErasureStep by(String by, SlackId account, boolean hr, PersonId person, boolean approved) {
    if (!hr) {
      return ErasureStep.NOT_YOURS;
    }
    Optional<ErasureOrder> order =
        orders.all().stream()
            .filter(one -> one.person().equals(person) && one.holdsAt(clock.instant()))
            .findFirst();
    return order
        .map(one -> approved ? approve(by, account, one) : cancel(person))
        .orElse(ErasureStep.NOT_ORDERED);
  }

  private ErasureStep cancel(PersonId person) {
    orders.remove(person);
    return ErasureStep.CANCELLED;
  }

  private ErasureStep approve(String by, SlackId account, ErasureOrder order) {
    if (order.isBy(by, account)) {
      return ErasureStep.SAME_PERSON;
    }
    if (by.equals(order.person().value())) {
      return ErasureStep.ONESELF;
    }
    return erasePerson.of(order.person(), by) == ErasePerson.Outcome.NOBODY
        ? ErasureStep.NOBODY
        : ErasureStep.ERASED;
  }
}
