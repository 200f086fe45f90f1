package careermap.reminder;

import careermap.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom no supervisor is told of (担当する上司がいない人).
 *
 * @param supervisor as the roster has them; null where it names none
 */
public record Unattended(Person person, @Nullable Person supervisor, Cause cause) {
  /** Why nobody is (理由). */
  public enum Cause {
    NONE_NAMED,
    LEFT,
    /** On leave for which no end is known. */
    ON_LEAVE
  }
}
