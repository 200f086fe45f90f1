package careermap.publication;

import careermap.person.PersonId;
import java.util.Optional;

/** Up to which version each person has read what changed (変更の既読). */
public interface MapReads {
  /** The last version whose changes the person has read; empty where they never have. */
  Optional<Integer> lastOf(PersonId person);

  void read(PersonId person, int version);
}
