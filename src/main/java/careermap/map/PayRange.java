package careermap.map;

/** A yearly pay range (年収の幅) of a role, in yen; shown only where HR shows it. */
public record PayRange(long minYen, long maxYen) {
  public PayRange {
    if (minYen < 0 || minYen > maxYen) {
      throw new IllegalArgumentException("a pay range runs from low to high");
    }
  }
}
