package careermap.privacy;

import careermap.person.PersonId;
import careermap.person.SlackId;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody of human resources would like a person to be erased (消去の依頼); another one has to agree.
 *
 * @param name of the person, as the roster has it
 * @param by the employee number of whoever ordered it, else their Slack id
 * @param account from which they ordered it: human resources can change whose it is
 */
public record ErasureOrder(PersonId person, String name, String by, SlackId account, Instant at) {
  static final Duration HOLDS = Duration.ofDays(14);

  /** From then on it is as if it had not been ordered. */
  public Instant until() {
    return at.plus(HOLDS);
  }

  /** Whether somebody ordered it themselves, by their number or by their account. */
  public boolean isBy(String actor, SlackId other) {
    return by.equals(actor) || account.equals(other);
  }

  boolean holdsAt(Instant now) {
    return now.isBefore(until());
  }
}
