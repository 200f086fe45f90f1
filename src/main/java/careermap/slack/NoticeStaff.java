package careermap.slack;

import careermap.delivery.Messenger;
import careermap.delivery.Outbox;
import java.time.Duration;

/** Those who bring people what was decided to be told. */
public final class NoticeStaff {
  /** Slack takes one message a second for a channel, and is not to be hurried for a workspace. */
  private static final Duration PACE = Duration.ofSeconds(1);

  private final NoticeWriters writers = new NoticeWriters();
  private final Addressees addressees;
  private final Messenger messenger;

  NoticeStaff(Outbox outbox, StaffNeeds house, Courier courier, FileHanding handing) {
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
            new Gate(PACE, house.clock()),
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
