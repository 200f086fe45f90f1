package careermap.conversation;

import careermap.person.Person;
import careermap.person.PersonId;

/**
 * The two of a talk (面談の二人).
 *
 * @param person whom the talk is about
 * @param with who listens
 * @param confidential whether the listener is somebody else than the person's supervisor, or was
 *     when the person asked for the talk; the supervisor then never learns of it
 */
public record Pairing(Person person, Person with, boolean confidential) {

  /** The other one of the two. */
  public Person otherThan(PersonId one) {
    return person.id().equals(one) ? with : person;
  }
}
