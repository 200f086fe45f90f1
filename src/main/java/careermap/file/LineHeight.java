package careermap.file;

/** How much room a text needs in a column, as far as that can be told without its font. */
final class LineHeight {
  static final int OF_ONE_LINE = 17;

  /** Longer texts are cut by the row; Excel shows the rest where the cell is selected. */
  private static final int MOST_LINES = 8;

  private static final int FIRST_WIDE_SIGN = 0x1100;

  private LineHeight() {}

  static int linesOf(String text, int width) {
    return linesOf(text, width, MOST_LINES);
  }

  static int linesOf(String text, int width, int most) {
    long lines = text.lines().mapToLong(line -> 1 + widthOf(line) / width).sum();
    return (int) Math.max(1, Math.min(lines, most));
  }

  /** In signs of the Latin letters' width. */
  static int longestLineOf(String text) {
    return (int)
        Math.min(Integer.MAX_VALUE, text.lines().mapToLong(LineHeight::widthOf).max().orElse(0));
  }

  private static long widthOf(String line) {
    return line.codePoints().mapToLong(sign -> sign < FIRST_WIDE_SIGN ? 1 : 2).sum();
  }
}
