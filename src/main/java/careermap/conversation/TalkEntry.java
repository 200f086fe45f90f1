package careermap.conversation;

import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two says about a talk (面談の記入).
 *
 * @param other with whom
 * @param talk the id of the talk that is corrected; null for a new one
 * @param revision of that talk as it was seen; 0 for a new one
 * @param mine what the one who says it promised; null for nothing
 * @param theirs what the other promised; null for nothing
 * @param due when promises are due; null for the next date, else a month later
 * @param nextOn the next date; null for none
 * @param note what the one who says it notes down; null for nothing
 * @param item what the two agreed to work on, beside their promises; null for nothing
 */
public record TalkEntry(
    PersonId other,
    @Nullable String talk,
    int revision,
    LocalDate heldOn,
    List<Topic> topics,
    @Nullable String mine,
    @Nullable String theirs,
    @Nullable LocalDate due,
    @Nullable LocalDate nextOn,
    @Nullable NoteEntry note,
    @Nullable GrowthItemEntry item) {
  /** Of a promise, in characters. */
  public static final int LONGEST_PROMISE = 100;

  /** How far ahead the next date and the day of a promise may be. */
  public static final int FURTHEST_YEARS = 2;

  public TalkEntry {
    topics = List.copyOf(topics);
    if (isLong(mine) || isLong(theirs)) {
      throw new IllegalArgumentException("a promise has at most 100 characters");
    }
  }

  LocalDate dueOn() {
    LocalDate next = nextOn == null ? heldOn.plusMonths(1) : nextOn;
    return due == null ? next : due;
  }

  private static boolean isLong(@Nullable String text) {
    return text != null && text.codePointCount(0, text.length()) > LONGEST_PROMISE;
  }
}
