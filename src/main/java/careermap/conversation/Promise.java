package careermap.conversation;

import careermap.person.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two promised the other (約束).
 *
 * @param dueOn null where no day was set
 * @param word why it was dropped; null where nothing was said
 * @param settledOn null while it is open
 */
public record Promise(
    String id,
    String conversation,
    PersonId owner,
    PersonId other,
    boolean confidential,
    String text,
    @Nullable LocalDate dueOn,
    State state,
    @Nullable String word,
    LocalDate madeOn,
    @Nullable LocalDate settledOn) {

  /** What has become of it (約束の状態). */
  public enum State {
    OPEN,
    KEPT,
    DROPPED
  }

  public boolean isLate(LocalDate today) {
    return state == State.OPEN && dueOn != null && dueOn.isBefore(today);
  }
}
