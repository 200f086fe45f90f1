package careermap.roster;

import careermap.access.AccessLog;
import careermap.guidance.Visitor;
import careermap.person.People;
import careermap.person.PersonId;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Opens somebody's row of the roster to be corrected (名簿の一行を開く); the person can see the look. */
public final class OpenRosterRow {
  private final People people;
  private final AccessLog accessLog;
  private final Clock clock;

  public OpenRosterRow(People people, AccessLog accessLog, Clock clock) {
    this.people = people;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /** Empty where nobody has the number, and for whoever does not have the rights. */
  public Optional<RosterRow> by(Visitor visitor, PersonId id) {
    Optional<RosterRow> row = Optional.of(visitor).filter(Visitor::hr).flatMap(mayLook -> row(id));
    row.ifPresent(
        shown ->
            accessLog.looked(visitor.actor(), Set.of(id), AccessLog.What.HR_DESK, clock.instant()));
    return row;
  }

  private Optional<RosterRow> row(PersonId id) {
    return people.asInRoster().stream()
        .filter(person -> person.id().equals(id))
        .map(RosterRow::of)
        .findFirst();
  }
}
