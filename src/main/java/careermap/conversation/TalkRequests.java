package careermap.conversation;

import careermap.person.PersonId;
import java.util.List;
import java.util.Optional;

/** The talks that people ask for (面談の希望). */
public interface TalkRequests {
  Optional<TalkRequest> byId(String id);

  /** What somebody asked for and is still open, oldest first. */
  List<TalkRequest> openOf(PersonId asker);

  /** What somebody is asked for and is still open, oldest first. */
  List<TalkRequest> openTo(PersonId listener);
}
