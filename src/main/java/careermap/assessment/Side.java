package careermap.assessment;

/** Who of the two marks (評価する側). */
public enum Side {
  SELF,
  SUPERVISOR
}
