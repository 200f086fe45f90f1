package careermap.roster;

import static java.util.stream.Collectors.toSet;

import careermap.access.AccessLog;
import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.person.ExportRoster;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.util.Optional;

/** Gives human resources the roster as a file (名簿を受け取る); everybody in it can see that. */
public final class TakeOutRoster {
  private final People people;
  private final RosterFiles files;
  private final AccessLog accessLog;
  private final Clock clock;

  public TakeOutRoster(People people, RosterFiles files, AccessLog accessLog, Clock clock) {
    this.people = people;
    this.files = files;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /** Empty for whoever does not have the rights. */
  public Optional<byte[]> by(Visitor visitor) {
    return visitor.may(Matter.ROSTER) ? Optional.of(roster(visitor)) : Optional.empty();
  }

  private byte[] roster(Visitor visitor) {
    byte[] roster = files.write(new ExportRoster(people).all());
    accessLog.looked(
        visitor.actor(),
        people.asInRoster().stream().map(Person::id).collect(toSet()),
        AccessLog.What.HR_DESK,
        clock.instant());
    return roster;
  }
}
