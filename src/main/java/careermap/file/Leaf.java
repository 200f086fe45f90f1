package careermap.file;

/**
 * The cell of a column in one line.
 *
 * @param label the heading as the author wrote it
 */
record Leaf(Column column, String label, GridCell cell, Piece piece) {
  boolean saysSomething() {
    return !cell.isBlank();
  }
}
