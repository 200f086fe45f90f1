package careermap.opening;

/** What has come of posting or changing an opening (募集の結果). */
public sealed interface OpeningOutcome {
  /**
   * Kept (できた).
   *
   * @param told whether somebody is told of it
   */
  record Done(Opening opening, boolean told) implements OpeningOutcome {}

  /** Not done (できなかった). */
  record Refused(Why why) implements OpeningOutcome {}

  /** Why not (できないわけ). */
  enum Why {
    /** Only supervisors and human resources post, only the poster and human resources change. */
    NOT_YOURS,
    /** It was cancelled, or never was. */
    GONE,
    /** Somebody changed it meanwhile. */
    CHANGED_MEANWHILE,
    /** More places are given already. */
    TOO_FEW_PLACES
  }
}
