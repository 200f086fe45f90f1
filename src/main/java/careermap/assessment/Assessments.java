package careermap.assessment;

import careermap.delivery.Notice;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everybody's evaluation sheets (評価シートの一覧). The seal lies here: marks and comments are handed out
 * to whoever gave them, and both sides' together once both have submitted; there is no other way to
 * read one.
 */
public interface Assessments {
  Optional<Assessment> byId(String id);

  /** Those of one person, newest first. */
  List<Assessment> of(PersonId person);

  /** Shared ones of this supervisor's present reports, or that they have marked, newest first. */
  List<Assessment> toRate(PersonId supervisor);

  /**
   * Those that {@code reader} is still to submit, of their own and of present reports, and revealed
   * ones of the same that are not closed; these come first, and then the longest open.
   */
  List<WaitingSheet> waitingFor(PersonId reader);

  /**
   * Keeps a new one with what is told of it.
   *
   * @return false where the person has an open one of this role already; nothing is kept then
   */
  boolean open(Assessment assessment, List<Notice> notices);

  /** What {@code author} has marked, by criterion, submitted or not. */
  Map<String, Mark> marksBy(PersonId author, String assessment);

  /**
   * Keeps one mark of a side that has not submitted; the first one of a supervisor makes them the
   * rater.
   *
   * @param mark null takes the mark away
   * @return false where the side has submitted, or somebody else is the rater meanwhile
   */
  boolean mark(
      String assessment,
      Side side,
      PersonId author,
      String criterion,
      @Nullable Mark mark,
      Instant now);

  /** What {@code author} has written of units, by their codes, submitted or not. */
  Map<String, String> commentsBy(PersonId author, String assessment);

  /**
   * Keeps what a side says of a unit, which makes a supervisor the rater as a mark does: while the
   * side has not submitted, and again once both have.
   *
   * @param comment an empty one takes it away
   * @return false where the side has submitted and the other has not, where it is closed, or where
   *     somebody else is the rater meanwhile
   */
  boolean comment(
      String assessment, Side side, PersonId author, String unit, String comment, Instant now);

  /**
   * Writes how an assessment stands with what is told of it.
   *
   * @return false where it is no longer of the revision that {@code after} was made from
   */
  boolean change(Assessment after, List<Notice> notices, Instant now);

  /** Both sides' marks; empty as long as one of them has not submitted. */
  Optional<BothMarks> revealed(String assessment);

  /**
   * Keeps the rater's example for a row.
   *
   * @return false where the sheet is sealed, closed, or somebody else's to rate
   */
  boolean explain(String assessment, PersonId rater, String criterion, String example, Instant now);

  /**
   * Makes {@code next} the rater in place of a former one. What others have marked or written and
   * not submitted is forgotten, but not that of the supervisor whom the roster names: whoever acts
   * for them leaves it for their return.
   *
   * @return false where the former one has submitted, or is the rater no more
   */
  boolean passOn(String assessment, PersonId former, PersonId next);
}
