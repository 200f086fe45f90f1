package careermap.map;

/** A form of employment (雇用形態); guidelines differ by it. */
public enum Employment {
  FULL_TIME,
  PART_TIME,
  FIXED_TERM,
  DISPATCH
}
