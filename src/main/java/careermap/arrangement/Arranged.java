package careermap.arrangement;

/** What became of a wish to arrange something (取り決めの結果). */
public enum Arranged {
  DONE,
  /** The one who asks may not. */
  NOT_YOURS,
  /** What it is about is not there, or not any more. */
  UNKNOWN,
  /** Somebody arranged something else in the meantime; they look again. */
  CHANGED_MEANWHILE
}
