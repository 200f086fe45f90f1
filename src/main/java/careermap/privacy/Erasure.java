package careermap.privacy;

import careermap.person.PersonId;
import java.time.Instant;
import java.util.Optional;

/** The removal of everything about somebody (消去). */
public interface Erasure {
  /** What goes with a person; empty where there is nobody of that number. */
  Optional<Footprint> footprint(PersonId person);

  /**
   * Removes a person and everything about them, once the transaction that this is part of ends;
   * what the app wrote in Slack is written down to be taken away there.
   *
   * @return whether there was somebody
   */
  boolean erase(PersonId person, Instant now);

  /** Whether spare places of the file may still hold somebody who was erased. */
  boolean isUnswept();

  /**
   * Leaves no copy in spare places of the file; it is called after the transaction.
   *
   * @return whether it went through: it does not where somebody reads for long
   */
  boolean sweep();

  /** Something else was erased, so that spare places are to be emptied as well. */
  void sweepLater(Instant now);

  /** How often somebody was erased, by whichever process. */
  long count();

  /**
   * How much is known of a person (記録の量).
   *
   * @param name as the roster has it
   * @param talks that they had, and that they held with others
   * @param sheets their own evaluation sheets
   * @param reports who has them as a supervisor
   */
  record Footprint(
      PersonId person, String name, int talks, int notes, int growth, int sheets, int reports) {}
}
