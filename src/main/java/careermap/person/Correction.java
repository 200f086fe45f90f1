package careermap.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person says is not right (これは違います).
 *
 * @param by the account that said it
 * @param person who it is on the roster; null where they are not on it
 */
public record Correction(
    long id, SlackId by, @Nullable Person person, Kind kind, Instant reportedAt) {

  /** What is not right (違うところ). */
  public enum Kind {
    ROLE,
    SUPERVISOR,
    NOT_ON_ROSTER
  }
}
