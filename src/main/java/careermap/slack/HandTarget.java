package careermap.slack;

/**
 * What a press about openings carries; it is never trusted, only looked up.
 *
 * @param page from 0
 * @param opening its id; blank where there is none
 * @param person an employee number, or a sign for nobody
 */
record HandTarget(int page, String opening, String person) {
  private static final String NOBODY = "-";

  static HandTarget read(String value) {
    String[] parts = value.split("/", 3);
    int page = parts[0].matches("\\d{1,4}") ? Integer.parseInt(parts[0]) : 0;
    return new HandTarget(
        page,
        parts.length > 1 ? parts[1] : "",
        parts.length > 2 && !parts[2].isBlank() ? parts[2] : NOBODY);
  }
}
