package careermap.reminder;

import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The teams whose digests are decided (お知らせの対象のチーム). */
public interface Teams {
  /** Supervisors whose teams are to be looked at by {@code now}, whoever waits longest first. */
  List<PersonId> toLookAt(Instant now, int limit);

  /**
   * Looks at a team and writes down what {@code rule} decides: the digest, its notice, and when to
   * look again, all in one transaction that nothing else can change the team in. Does nothing where
   * the team need not be looked at any more.
   */
  void look(PersonId supervisor, Instant now, Function<Team, Decision> rule);

  /** All teams as they are, whether reminders are switched on or not. */
  List<Team> all();
}
