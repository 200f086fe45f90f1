package careermap.opening;

import careermap.person.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hand that somebody raised to an opening (挙手).
 *
 * @param opening its id
 * @param word for the poster, at most {@link #LONGEST_WORD} characters; null where there is none
 * @param answeredAt when it last changed since it was raised; null where it did not
 */
public record Hand(
    String opening,
    PersonId person,
    State state,
    @Nullable String word,
    Instant raisedAt,
    @Nullable Instant answeredAt) {
  public static final int LONGEST_WORD = 200;

  /** What has become of it (挙手の状態). */
  public enum State {
    /** It waits for an answer. */
    RAISED,
    CHOSEN,
    NOT_CHOSEN,
    /** Its owner took it back, or left. */
    WITHDRAWN,
    /** Its owner took part to the end. */
    DONE;

    /** Whether it may still come to something. */
    public boolean isAlive() {
      return this == RAISED || this == CHOSEN;
    }
  }

  Hand turned(State next, Instant now) {
    return new Hand(opening, person, next, word, raisedAt, now);
  }
}
