package careermap.assessment;

/**
 * How far somebody is with a criterion (評定), in the four marks of the ministry's evaluation sheet
 * (職業能力評価シート).
 */
public enum Mark {
  /** ○: alone, which includes being able to teach juniors. */
  ALONE,
  /** △: almost alone. */
  ALMOST,
  /** ×: with help. */
  WITH_HELP,
  /** −: not done at this workplace; out of every denominator. */
  NOT_DONE_HERE;

  /** Whether the mark says how far somebody is, and so belongs to the shares. */
  public boolean counts() {
    return this != NOT_DONE_HERE;
  }

  /**
   * Whether this mark sees more ability than {@code other}; false where either says nothing of it.
   */
  boolean isAbove(Mark other) {
    return counts() && other.counts() && ordinal() < other.ordinal();
  }
}
