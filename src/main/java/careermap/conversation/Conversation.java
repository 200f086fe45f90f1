package careermap.conversation;

import careermap.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A career talk that was held (面談).
 *
 * @param with null where it was held before the app and nobody knows with whom
 * @param confidential whether it was with somebody else than the supervisor of that day, who never
 *     learns of it
 * @param nextOn the next date that the two set; null where they set none
 * @param loggedBy who wrote it down; null where it was taken in from a file
 * @param saidBy whose word it is as it stands, so that the other is asked whether that is right:
 *     whoever wrote it down or has corrected it since; null where it was taken in from a file
 * @param revision how often it has changed: whoever acts on an older one is told how it stands
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
    @Nullable PersonId saidBy,
    Agreement agreement,
    int revision) {
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

  /** Whether it is for somebody of the two to say whether it is right. */
  public boolean asks(PersonId one) {
    return agreement != Agreement.CONFIRMED && !one.equals(saidBy);
  }

  /**
   * Whether it may be taken back by {@code who}: by whoever wrote it down, while the other has
   * neither said that it is right, nor corrected it, nor noted anything.
   */
  boolean mayBeTakenBack(PersonId who, List<SealedNote> notes) {
    return who.equals(loggedBy)
        && who.equals(saidBy)
        && agreement != Agreement.CONFIRMED
        && notes.stream().allMatch(note -> note.author().equals(who));
  }

  /** When its day is over: what is asked for later has to do with another talk. */
  Instant endOfDay(ZoneId zone) {
    return heldOn.plusDays(1).atStartOfDay(zone).toInstant();
  }

  Conversation agreed(Agreement answer) {
    return new Conversation(
        id,
        person,
        with,
        confidential,
        heldOn,
        topics,
        nextOn,
        loggedBy,
        saidBy,
        answer,
        revision + 1);
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
