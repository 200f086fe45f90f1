package careermap.privacy;

import careermap.person.PersonId;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody of human resources would like a person to be erased (消去の依頼); another one has to agree.
 *
 * @param name of the person, as the roster has it
 * @param by the employee number of whoever ordered it, else their Slack id
 */
public record ErasureOrder(PersonId person, String name, String by, Instant at) {
  private static final Duration HOLDS = Duration.ofDays(14);

  /** From then on it is as if it had not been ordered. */
  public Instant until() {
    return at.plus(HOLDS);
  }

  boolean holdsAt(Instant now) {
    return now.isBefore(until());
  }
}
