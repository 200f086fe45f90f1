package careermap.file;

import org.jspecify.annotations.Nullable;

/** A lower and an upper bound as written under {@code min} and {@code max}. */
record Bounds(@Nullable Integer min, @Nullable Integer max) {
  private static final Bounds NONE = new Bounds(null, null);

  static Bounds read(Fields fields, int most) {
    var min = fields.findNumber("min", 0, most).orElse(null);
    var max = fields.findNumber("max", 0, most).orElse(null);
    if (min != null && max != null && min > max) {
      fields.report(Fault.MIN_ABOVE_MAX, min, max);
      return NONE;
    }
    return new Bounds(min, max);
  }

  boolean areAbsent() {
    return min == null && max == null;
  }
}
