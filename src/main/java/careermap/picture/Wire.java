package careermap.picture;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * A line on the sheet.
 *
 * @param points from its arrowhead, which it may share, to its own end
 */
record Wire(Route route, List<Point2D> points) {
  private static final double BEND = 6;

  Wire {
    points = List.copyOf(points);
  }

  Point2D root() {
    return points.get(0);
  }

  Point2D leaf() {
    return points.get(points.size() - 1);
  }

  /** With round bends, so that joining lines and crossing lines look different. */
  Path2D path() {
    Path2D path = new Path2D.Double();
    path.moveTo(root().getX(), root().getY());
    for (int i = 1; i < points.size() - 1; i++) {
      bend(path, points.get(i - 1), points.get(i), points.get(i + 1));
    }
    path.lineTo(leaf().getX(), leaf().getY());
    return path;
  }

  private static void bend(Path2D path, Point2D before, Point2D corner, Point2D after) {
    double radius = Math.min(BEND, Math.min(before.distance(corner), corner.distance(after)) / 2);
    Point2D start = towards(corner, before, radius);
    Point2D end = towards(corner, after, radius);
    path.lineTo(start.getX(), start.getY());
    path.quadTo(corner.getX(), corner.getY(), end.getX(), end.getY());
  }

  private static Point2D towards(Point2D from, Point2D to, double steps) {
    double share = from.distance(to) == 0 ? 0 : steps / from.distance(to);
    return new Point2D.Double(
        from.getX() + (to.getX() - from.getX()) * share,
        from.getY() + (to.getY() - from.getY()) * share);
  }
}
