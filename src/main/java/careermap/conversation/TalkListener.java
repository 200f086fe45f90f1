package careermap.conversation;

import careermap.person.Person;

/** Somebody who can be asked for a talk (話す相手), and as what. */
public record TalkListener(Person person, As as) {

  /** In which part somebody can be asked (相手の立場). */
  public enum As {
    /** The asker's own supervisor. */
    SUPERVISOR,
    /** Agreed to be asked by people of other teams. */
    COLLEAGUE,
    /** Has the rights of human resources. */
    HUMAN_RESOURCES
  }

  /** Whether the asker's supervisor never learns of a talk with them. */
  public boolean isConfidential() {
    return as != As.SUPERVISOR;
  }
}
