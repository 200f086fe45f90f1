package careermap.file;

/**
 * A cell of a sheet.
 *
 * @param isError whether a formula in it has no result
 */
record GridCell(Place place, String text, boolean isError) {
  static GridCell empty(Place place) {
    return new GridCell(place, "", false);
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
