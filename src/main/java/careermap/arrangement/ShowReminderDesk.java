package careermap.arrangement;

import static java.util.stream.Collectors.toSet;

import careermap.access.AccessLog;
import careermap.delivery.HeldNotices;
import careermap.guidance.Visitor;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.reminder.Digests;
import careermap.reminder.IgnoredDigests;
import careermap.reminder.Unattended;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Shows human resources the reminders' part of their desk (面談とお知らせのデスクを見る). */
public final class ShowReminderDesk {
  private final ShowArrangements showArrangements;
  private final Digests digests;
  private final HeldNotices heldNotices;
  private final AccessLog accessLog;
  private final Clock clock;

  public ShowReminderDesk(
      ShowArrangements showArrangements,
      Digests digests,
      HeldNotices heldNotices,
      AccessLog accessLog,
      Clock clock) {
    this.showArrangements = showArrangements;
    this.digests = digests;
    this.heldNotices = heldNotices;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /**
   * The desk; empty for whoever does not have the rights. Everybody named on it can see the look.
   */
  public Optional<ReminderDesk> to(Visitor visitor) {
    Optional<ReminderDesk> desk = showArrangements.to(visitor).map(now -> desk(now, visitor));
    desk.ifPresent(
        shown ->
            accessLog.looked(
                visitor.actor(), named(shown), AccessLog.What.HR_DESK, clock.instant()));
    return desk;
  }

  private ReminderDesk desk(Arrangements arrangements, Visitor visitor) {
    return new ReminderDesk(
        arrangements,
        digests.unattended().stream()
            .filter(one -> one.cause() == Unattended.Cause.ON_LEAVE)
            .map(Unattended::person)
            .toList(),
        digests.ignored(),
        digests.switchedOff(),
        HeldNotice.seenBy(visitor, heldNotices, arrangements.people()).size());
  }

  private static Set<PersonId> named(ReminderDesk desk) {
    return Stream.of(
            desk.leaderless().stream(),
            desk.ignored().stream().map(IgnoredDigests::supervisor),
            desk.switchedOff().stream())
        .flatMap(people -> people)
        .map(Person::id)
        .collect(toSet());
  }
}
