package careermap.file;

import static java.util.Comparator.comparingInt;

import careermap.table.Addressing;
import java.util.Comparator;

/**
 * Where something stands.
 *
 * @param container the file or the sheet that lines are counted in
 * @param sheet the number of the sheet, for the order of places
 * @param line from 1; 0 for the whole file
 * @param column from 0
 */
record Place(Addressing addressing, String container, int sheet, int line, int column)
    implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      comparingInt(Place::sheet).thenComparingInt(Place::line).thenComparingInt(Place::column);

  static Place inText(String file, int line, int column) {
    return new Place(Addressing.LINES, file, 0, line, column);
  }

  static Place inSheet(String name, int sheet, int row, int column) {
    return new Place(Addressing.SHEET, name, sheet, row, column);
  }

  /** A file as a whole. */
  static Place ofFile(String file) {
    return new Place(Addressing.LINES, file, 0, 0, 0);
  }

  boolean isCell() {
    return addressing == Addressing.SHEET;
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return line == 0 ? container : addressing.place(container, line, column);
  }
}
