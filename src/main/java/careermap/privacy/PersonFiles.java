package careermap.privacy;

import careermap.person.PersonId;
import java.util.Optional;

/** Finds everything about one person (本人の記録の控え). */
public interface PersonFiles {
  /** As it stands at one moment; empty where there is nobody of that number. */
  Optional<PersonFile> of(PersonId person);
}
