package careermap.growth;

import careermap.person.Person;
import org.jspecify.annotations.Nullable;

/** What became of a wish to change a record (経験の記録の結果). */
public sealed interface GrowthOutcome {
  /**
   * It is written (記録した).
   *
   * @param told who is told of it; null for nobody
   */
  record Done(Undertaking undertaking, @Nullable Person told) implements GrowthOutcome {}

  /** The record is gone, as its owner wished (取り消した). */
  record Gone(Undertaking before) implements GrowthOutcome {}

  /**
   * Somebody was faster, and this is how it stands (先に変わっていた).
   *
   * @param now null where there is none any more
   */
  record Changed(@Nullable Undertaking now) implements GrowthOutcome {}

  /** It cannot be written like this (記録できない). */
  record Refused(Why why) implements GrowthOutcome {}

  /** Why not (記録できないわけ). */
  enum Why {
    /** The map has nothing of that code. */
    NOT_ON_THE_MAP,
    /** It counts already. */
    CONFIRMED_ALREADY,
    /** What is done needs a line that shows it. */
    NO_EVIDENCE,
    /** What is done was not done in days to come. */
    IN_THE_FUTURE,
    /** What is planned is not planned for days gone by. */
    IN_THE_PAST,
    /** It would be valid no longer than until before it was reached. */
    ENDS_TOO_EARLY,
    /** It is not this person's to change. */
    NOT_YOURS
  }
}
