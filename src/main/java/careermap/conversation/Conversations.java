package careermap.conversation;

import careermap.person.PersonId;
import java.util.List;
import java.util.Optional;

/** The talks that were held (面談). */
public interface Conversations {
  Optional<Conversation> byId(String id);

  /**
   * Those of a person with one other, newest first; also those of before the app where not
   * confidential.
   */
  List<Conversation> between(PersonId person, PersonId with);

  /** The promises of these two to each other that are open, soonest first. */
  List<Promise> openPromises(PersonId one, PersonId other);
}
