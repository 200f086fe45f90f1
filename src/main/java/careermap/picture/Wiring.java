package careermap.picture;

import careermap.map.RoleCode;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Boxes and lines in their places, for one order of the tracks. */
final class Wiring {
  private static final double STRAIGHT_APART = 22;

  private final Grid grid;
  private final List<Route> routes;
  private final Ports ports;
  private final Floor floor;

  /**
   * @param boxHeight how tall the box of a role is at least
   */
  Wiring(Grid grid, List<Route> routes, Tracks tracks, ToDoubleFunction<RoleCode> boxHeight) {
    this.grid = grid;
    this.routes = routes;
    this.ports = new Ports(grid, routes, tracks);
    this.floor = new Floor(grid, tracks, heights(boxHeight));
  }

  Floor floor() {
    return floor;
  }

  Rectangle2D box(RoleCode role) {
    return floor.box(grid.cell(role));
  }

  List<Wire> wires() {
    return routes.stream().map(this::wire).toList();
  }

  private List<Double> heights(ToDoubleFunction<RoleCode> boxHeight) {
    return IntStream.range(0, grid.rows()).mapToObj(row -> height(row, boxHeight)).toList();
  }

  private double height(int row, ToDoubleFunction<RoleCode> boxHeight) {
    return grid.cells().entrySet().stream()
        .filter(cell -> cell.getValue().row() == row)
        .mapToDouble(
            cell -> Math.max(boxHeight.applyAsDouble(cell.getKey()), ports.height(cell.getKey())))
        .max()
        .orElse(0);
  }

  private Wire wire(Route route) {
    return new Wire(route, route.isStraight() ? straight(route) : bent(route));
  }

  private List<Point2D> bent(Route route) {
    List<Point2D> points = new ArrayList<>();
    double y = end(Port.rootOf(route)).getY();
    double x = end(Port.rootOf(route)).getX();
    points.add(new Point2D.Double(x, y));
    for (int i = route.legs().size() - 1; i >= 0; i--) {
      Channel channel = route.legs().get(i).channel();
      double track = floor.track(channel, route.net());
      x = channel.upright() ? track : x;
      y = channel.upright() ? y : track;
      points.add(new Point2D.Double(x, y));
    }
    Point2D leaf = end(Port.leafOf(route));
    points.add(new Point2D.Double(x, leaf.getY()));
    points.add(leaf);
    return points;
  }

  private Point2D end(Port port) {
    Rectangle2D box = box(port.role());
    double x = port.side() == Side.LEFT ? box.getMinX() : box.getMaxX();
    return new Point2D.Double(x, box.getMinY() + ports.place(port, box.getHeight()));
  }

  private List<Point2D> straight(Route route) {
    Rectangle2D to = box(route.link().to());
    Rectangle2D from = box(route.link().from());
    boolean up = route.in() == Side.BOTTOM;
    double x = to.getCenterX() + aside(route);
    return List.of(
        new Point2D.Double(x, up ? to.getMaxY() : to.getMinY()),
        new Point2D.Double(x, up ? from.getMinY() : from.getMaxY()));
  }

  /** Several straight lines between two boxes lie side by side. */
  private double aside(Route route) {
    List<Route> same =
        routes.stream().filter(Route::isStraight).filter(other -> joinsSame(route, other)).toList();
    return (same.indexOf(route) - (same.size() - 1) / 2.0) * STRAIGHT_APART;
  }

  private boolean joinsSame(Route one, Route other) {
    return one.link().ends().allMatch(end -> other.link().ends().anyMatch(end::equals));
  }
}
