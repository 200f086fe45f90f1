package careermap.opening;

/** The kind of an opening (募集の種類): the map's kinds of opportunity, and roles inside the company. */
public enum OpeningKind {
  TRAINING,
  COACHING,
  PROJECT,
  SEMINAR,
  /** Somebody is sought for a role (社内公募). */
  ROLE
}
