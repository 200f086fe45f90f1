package careermap.opening;

/** What has come of raising a hand, taking it back or answering one (挙手の結果). */
public sealed interface HandOutcome {
  /** Kept (できた). */
  record Done(Opening opening, Hand hand) implements HandOutcome {}

  /** Not done (できなかった). */
  record Refused(Why why) implements HandOutcome {}

  /** Why not (できないわけ). */
  enum Why {
    /** There is no such opening for this person. */
    GONE,
    /** Its last day has passed. */
    CLOSED,
    /** All places are given. */
    FULL,
    /** One's own opening. */
    OWN,
    /** It has not begun, so that nobody has taken part to the end. */
    NOT_YET,
    /** The hand is no longer as it was. */
    CHANGED_MEANWHILE
  }
}
