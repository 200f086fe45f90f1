package careermap.slack;

import careermap.access.AuditTrail;
import careermap.access.KeepChange;
import careermap.delivery.Outbox;
import careermap.privacy.ErasePerson;
import careermap.privacy.Erasure;
import careermap.privacy.ErasureOrders;
import careermap.privacy.Handouts;
import careermap.privacy.Removals;
import careermap.privacy.Retention;
import java.time.Clock;

/** What looking after privacy and records asks of the rest of the house. */
public record PrivacyNeeds(
    Retention retention,
    Erasure erasure,
    ErasureOrders orders,
    ErasePerson erasePerson,
    Removals removals,
    Handouts handouts,
    AuditTrail audit,
    KeepChange keep) {
  FileHanding files(Courier courier, Outbox outbox, Clock clock) {
    return new FileHanding(courier, outbox, handouts, clock);
  }

  MessageKeeping messages(Clock clock) {
    return new MessageKeeping(handouts, clock);
  }
}
