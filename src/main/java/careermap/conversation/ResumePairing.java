package careermap.conversation;

import careermap.person.People;
import careermap.person.Person;
import java.util.Optional;

/** Finds the two of a talk that is written down (記録された面談の二人), for one of them alone. */
public final class ResumePairing {
  private final Conversations conversations;
  private final People people;

  public ResumePairing(Conversations conversations, People people) {
    this.conversations = conversations;
    this.people = people;
  }

  /** Empty for whoever is neither of the two, and where nobody knows with whom it was. */
  public Optional<Pairing> of(Person reader, String talk) {
    return conversations.byId(talk).filter(found -> found.isOf(reader.id())).flatMap(this::pairing);
  }

  private Optional<Pairing> pairing(Conversation talk) {
    return Optional.ofNullable(talk.with())
        .flatMap(people::byId)
        .flatMap(
            with ->
                people
                    .byId(talk.person())
                    .map(person -> new Pairing(person, with, talk.confidential())));
  }
}
