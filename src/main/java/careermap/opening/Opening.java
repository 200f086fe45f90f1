package careermap.opening;

import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An opening (募集): something to grow by that a supervisor or human resources offers.
 *
 * @param revision goes up with every change
 */
public record Opening(
    String id, PersonId poster, OpeningTerms terms, State state, Instant postedAt, int revision) {

  /** Whether it still stands (募集の状態); past its last day to apply it takes no more hands. */
  public enum State {
    OPEN,
    CANCELLED
  }

  public boolean takesHandsOn(LocalDate day) {
    return state == State.OPEN && !day.isAfter(terms.applyBy());
  }

  /** Whether the poster is whoever confirms what this person gains by it. */
  public boolean isConfirmedBy(Person person) {
    return !terms.gives().isEmpty() && poster.equals(person.supervisor());
  }

  Opening with(OpeningTerms others) {
    return new Opening(id, poster, others, state, postedAt, revision + 1);
  }

  Opening cancelled() {
    return new Opening(id, poster, terms, State.CANCELLED, postedAt, revision + 1);
  }
}
