package careermap.arrangement;

import static java.util.stream.Collectors.toSet;

import careermap.access.AccessLog;
import careermap.delivery.Outbox;
import careermap.guidance.Visitor;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.reminder.Digests;
import careermap.reminder.IgnoredDigests;
import careermap.reminder.Unattended;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Shows human resources the reminders' part of their desk (面談とお知らせのデスクを見る). */
public final class ShowReminderDesk {
  private final ShowArrangements showArrangements;
  private final Digests digests;
  private final Outbox outbox;
  private final AccessLog accessLog;
  private final Clock clock;

  public ShowReminderDesk(
      ShowArrangements showArrangements,
      Digests digests,
      Outbox outbox,
      AccessLog accessLog,
      Clock clock) {
    this.showArrangements = showArrangements;
    this.digests = digests;
    this.outbox = outbox;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /**
   * The desk; empty for whoever does not have the rights. Everybody named on it can see the look.
   */
  public Optional<ReminderDesk> to(Visitor visitor) {
    Optional<ReminderDesk> desk = showArrangements.to(visitor).map(this::desk);
    desk.ifPresent(
        shown ->
            accessLog.looked(
                By.of(visitor), named(shown), AccessLog.What.HR_DESK, clock.instant()));
    return desk;
  }

  private ReminderDesk desk(Arrangements arrangements) {
    return new ReminderDesk(
        arrangements,
        digests.unattended().stream()
            .filter(one -> one.cause() == Unattended.Cause.ON_LEAVE)
            .map(Unattended::person)
            .toList(),
        digests.ignored(),
        unheard(arrangements));
  }

  private List<Person> unheard(Arrangements arrangements) {
    return outbox.held().stream()
        .map(delivery -> arrangements.people().get(delivery.notice().to()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static Set<PersonId> named(ReminderDesk desk) {
    return Stream.of(
            desk.leaderless().stream(),
            desk.ignored().stream().map(IgnoredDigests::supervisor),
            desk.unheard().stream())
        .flatMap(people -> people)
        .map(Person::id)
        .collect(toSet());
  }
}
