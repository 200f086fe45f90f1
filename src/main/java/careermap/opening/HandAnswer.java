package careermap.opening;

import careermap.opening.Hand.State;
import java.util.Set;

/** What the poster says to a hand (挙手への返事). */
public enum HandAnswer {
  /** Also to somebody who was told no before: a place has become free. */
  CHOOSE(State.CHOSEN, Set.of(State.RAISED, State.NOT_CHOSEN)),
  NOT_THIS_TIME(State.NOT_CHOSEN, Set.of(State.RAISED)),
  /** They took part to the end. */
  DONE(State.DONE, Set.of(State.CHOSEN));

  private final State next;
  private final Set<State> from;

  HandAnswer(State next, Set<State> from) {
    this.next = next;
    this.from = from;
  }

  State next() {
    return next;
  }

  boolean isTo(State state) {
    return from.contains(state);
  }
}
