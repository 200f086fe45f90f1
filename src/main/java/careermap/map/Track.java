package careermap.map;

/** A track (コース) through the map; {@code OUTSIDE} leads out of customer support. */
public enum Track {
  TRUNK,
  MANAGEMENT,
  SPECIALIST,
  OUTSIDE
}
