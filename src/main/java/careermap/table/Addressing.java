package careermap.table;

/** How a kind of file names its cells (セルの呼び方). */
public enum Addressing {
  /** {@code roster.csv:12:3}: line and column, both from 1. */
  LINES {
    @Override
    public String place(String table, int row, int column) {
      return table + ":" + row + ":" + (column + 1);
    }
  },
  /** {@code 名簿!C12}: as a spreadsheet shows it. */
  SHEET {
    @Override
    public String place(String table, int row, int column) {
      return table + "!" + letters(column) + row;
    }
  };

  private static final int ALPHABET = 26;

  /** Whether a place is easier to find with the heading beside it. */
  boolean namesColumns() {
    return this == LINES;
  }

  /**
   * The name of a cell.
   *
   * @param row from 1
   * @param column from 0
   */
  public abstract String place(String table, int row, int column);

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % ALPHABET));
    return column < ALPHABET ? last : letters(column / ALPHABET - 1) + last;
  }
}
