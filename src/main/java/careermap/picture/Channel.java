package careermap.picture;

/**
 * The space between two columns (upright) or two rows; the first is before the first column or row.
 */
record Channel(boolean upright, int index) {
  static Channel beside(int index) {
    return new Channel(true, index);
  }

  static Channel above(int index) {
    return new Channel(false, index);
  }
}
