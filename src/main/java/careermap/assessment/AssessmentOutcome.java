package careermap.assessment;

/** What became of a wish about an evaluation sheet (評価シートの結果). */
public sealed interface AssessmentOutcome {
  /** It is so now (できた). */
  record Done(Assessment now) implements AssessmentOutcome {}

  /** Somebody was faster, and this is how it stands (先に変わっていた). */
  record Changed(Assessment now) implements AssessmentOutcome {}

  /** It cannot be done (できない). */
  record Refused(Why why) implements AssessmentOutcome {}

  /** Why not (できないわけ). */
  enum Why {
    /** There is none of that id, or it is not this person's to do. */
    NOT_YOURS,
    /** The map in force has no such role, or no criteria for it. */
    NO_SHEET,
    /** One for this role is open already. */
    OPEN_ALREADY,
    /** Nothing was marked yet. */
    NOTHING_MARKED,
    /** The seal is off, so nothing can be taken back. */
    REVEALED,
    /** It is sealed until both have submitted. */
    SEALED,
    /** Differences want an example first. */
    EXAMPLES_MISSING,
    /** Nobody is there to share it with. */
    NO_SUPERVISOR
  }
}
