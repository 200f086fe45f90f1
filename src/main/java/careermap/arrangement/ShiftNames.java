package careermap.arrangement;

/** The shifts that hours can be set for. */
final class ShiftNames {
  private ShiftNames() {}

  static boolean has(Arrangements now, String shift) {
    return now.shifts().stream().anyMatch(known -> known.name().equals(shift));
  }
}
