package careermap.privacy;

/** What became of a step towards an erasure (消去の手続きの結果). */
public enum ErasureStep {
  ORDERED,
  CANCELLED,
  ERASED,
  NOT_YOURS,
  /** Nobody is known by that number. */
  NOBODY,
  /** Nobody decides about themselves. */
  ONESELF,
  /** Whoever ordered it does not approve it. */
  SAME_PERSON,
  /** It was ordered already, and waits. */
  WAITS,
  /** It is not ordered, or no more. */
  NOT_ORDERED
}
