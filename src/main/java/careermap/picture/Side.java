package careermap.picture;

/** A side of a role's box. */
enum Side {
  LEFT,
  RIGHT,
  TOP,
  BOTTOM
}
