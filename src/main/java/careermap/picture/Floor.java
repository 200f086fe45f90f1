package careermap.picture;

import careermap.picture.Grid.Cell;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Where the rows, columns and tracks lie on the sheet. */
final class Floor {
  static final double BOX_WIDTH = 208;

  private static final double NEXT_TO_BOX = 18;
  private static final double BETWEEN_TRACKS = 7.5;
  private static final double EMPTY_EDGE = 10;

  private final Grid grid;
  private final Tracks tracks;
  private final List<Double> heights;

  /**
   * @param heights of the rows
   */
  Floor(Grid grid, Tracks tracks, List<Double> heights) {
    this.grid = grid;
    this.tracks = tracks;
    this.heights = List.copyOf(heights);
  }

  Rectangle2D box(Cell cell) {
    return new Rectangle2D.Double(
        columnX(cell.column()), rowY(cell.row()), BOX_WIDTH, heights.get(cell.row()));
  }

  double right() {
    return columnX(grid.columns());
  }

  double bottom() {
    return rowY(grid.rows());
  }

  /** Where a column begins, right of the channel before it; one past the last: the end. */
  double columnX(int column) {
    double x = Sheet.MARGIN + Sheet.GUTTER;
    for (int i = 0; i <= column; i++) {
      x += breadth(Channel.beside(i));
    }
    return x + column * BOX_WIDTH;
  }

  double rowY(int row) {
    double y = Heading.HEIGHT;
    for (int i = 0; i <= row; i++) {
      y += breadth(Channel.above(i));
    }
    return y + heights.stream().limit(row).mapToDouble(Double::doubleValue).sum();
  }

  /** The x of an upright track, the y of a level one. */
  double track(Channel channel, Net net) {
    double end = channel.upright() ? columnX(channel.index()) : rowY(channel.index());
    return end - breadth(channel) + NEXT_TO_BOX + tracks.track(channel, net) * BETWEEN_TRACKS;
  }

  /** Where one level ends and the next begins, above a row. */
  double boundary(int row) {
    return rowY(row) - breadth(Channel.above(row)) / 2;
  }

  private double breadth(Channel channel) {
    int count = tracks.count(channel);
    return count == 0 && isOuter(channel)
        ? EMPTY_EDGE
        : 2 * NEXT_TO_BOX + Math.max(0, count - 1) * BETWEEN_TRACKS;
  }

  private boolean isOuter(Channel channel) {
    int last = channel.upright() ? grid.columns() : grid.rows();
    return channel.index() == 0 || channel.index() == last;
  }
}
