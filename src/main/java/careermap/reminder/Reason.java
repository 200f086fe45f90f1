package careermap.reminder;

/** Why somebody is on a digest (お知らせの理由), in the order in which they are listed. */
public enum Reason {
  /** They asked for a talk. */
  REQUESTED,
  /** Their contract ends soon. */
  CONTRACT,
  /** They came not long ago. */
  NEW_HIRE,
  /** They have been in the role for longer than its guideline. */
  OVER_GUIDELINE,
  /** The day for the next talk has passed. */
  OVERDUE,
  /** The day for the next talk comes this week. */
  DUE
}
