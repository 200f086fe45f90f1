package careermap.slack;

import careermap.delivery.Messenger;
import careermap.delivery.Outbox;
import java.time.Duration;

/** Those who bring people what was decided to be told. */
public final class NoticeStaff {
  private final NoticeWriters writers = new NoticeWriters();
  private final Addressees addressees;
  private final Messenger messenger;

  /**
   * @param pace from one message to the next
   */
  NoticeStaff(
      Outbox outbox, Duration pace, StaffNeeds house, Courier courier, FileHanding handing) {
    this.addressees =
        new Addressees(
            house.people(), house.accounts(), house.language(), house.zone(), house.clock());
    this.messenger =
        new NoticeCourier(
            courier,
            writers,
            addressees,
            outbox,
            handing,
            courier.gate("notices", pace, house.clock()),
            house.clock());
  }

  /** Each part of the staff adds its own. */
  NoticeWriters writers() {
    return writers;
  }

  Addressees addressees() {
    return addressees;
  }

  /**
   * Once everybody has come who writes.
   *
   * @throws IllegalStateException where there is a kind of notice that nobody writes
   */
  Messenger messenger() {
    writers.checkComplete();
    return messenger;
  }
}
