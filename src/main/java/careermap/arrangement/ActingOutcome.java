package careermap.arrangement;

import careermap.person.Person;
import java.util.List;

/**
 * What became of a wish that somebody acts for a supervisor (代行を決めた結果).
 *
 * @param circle who would lead each other, the one led by the last first; empty unless that is why
 */
public record ActingOutcome(Why why, List<Person> circle) {
  public ActingOutcome {
    circle = List.copyOf(circle);
  }

  static ActingOutcome of(Why why) {
    return new ActingOutcome(why, List.of());
  }

  /** Why not, or that it is done (代行を決められないわけ). */
  public enum Why {
    DONE,
    NOT_YOURS,
    /** Nobody with that number is on the roster, or they lead nobody. */
    NO_SUPERVISOR,
    /** Nobody with that number is there. */
    NOBODY,
    SAME,
    /** Nobody gives themselves somebody else's people; another of human resources can. */
    ONESELF,
    /** Somebody acts for the supervisor in these days already. */
    TAKEN,
    CIRCLE
  }
}
