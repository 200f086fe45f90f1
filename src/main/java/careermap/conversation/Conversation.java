package careermap.conversation;

import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A career talk that was held (面談).
 *
 * @param with null where it was held before the app and nobody knows with whom
 * @param confidential whether it was with somebody else than the supervisor of that day, who never
 *     learns of it
 * @param nextOn the next date that the two set; null where they set none
 * @param loggedBy who said that it was held; null where it was taken in from a file
 */
public record Conversation(
    String id,
    PersonId person,
    @Nullable PersonId with,
    boolean confidential,
    LocalDate heldOn,
    List<Topic> topics,
    @Nullable LocalDate nextOn,
    @Nullable PersonId loggedBy,
    Agreement agreement) {
  public Conversation {
    topics = List.copyOf(topics);
  }

  /** Whether somebody is known to be one of the two. */
  public boolean isOf(PersonId one) {
    return with != null && (person.equals(one) || with.equals(one));
  }

  /** Whether it counts as held: it does, unless the other side says that it is not right. */
  public boolean counts() {
    return agreement != Agreement.DISPUTED;
  }

  /**
   * Whether it may be taken back by {@code who}: by whoever wrote it down, while the other has
   * neither said that it is right nor noted anything.
   */
  boolean mayBeTakenBack(PersonId who, List<SealedNote> notes) {
    return who.equals(loggedBy)
        && agreement != Agreement.CONFIRMED
        && notes.stream().allMatch(note -> note.author().equals(who));
  }

  Conversation agreed(Agreement answer) {
    return new Conversation(
        id, person, with, confidential, heldOn, topics, nextOn, loggedBy, answer);
  }

  /** Whether the other side says so too (二人の確認). */
  public enum Agreement {
    /** Asked, and not answered yet: it counts. */
    ASKED,
    CONFIRMED,
    /** The other side says that it is not right; it is theirs to settle. */
    DISPUTED
  }
}
