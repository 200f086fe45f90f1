package careermap.picture;

import careermap.map.RoleCode;
import careermap.map.Transition.Kind;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draws lines and their heads.
 *
 * @param here where the reader is: the paths from there stand out; null where none do
 */
record WireMarks(@Nullable RoleCode here) {
  private static final double HALO = 4;
  private static final double STRONGER = 1.6;
  private static final double HEAD = 13;
  private static final double HEAD_HALF = 6;
  private static final double RING = 4.6;

  /** Each net lies on the ones before it like a bridge. */
  List<Mark> lines(List<Wire> wires) {
    List<Mark> marks = new ArrayList<>();
    byNet(wires, false).forEach(net -> bridge(net, false, marks));
    byNet(wires, true).forEach(net -> bridge(net, true, marks));
    return marks;
  }

  List<Mark> heads(List<Wire> wires) {
    List<Mark> marks = new ArrayList<>();
    wires.forEach(wire -> heads(wire, false, marks));
    wires.stream().filter(this::stands).forEach(wire -> heads(wire, true, marks));
    return marks;
  }

  private List<List<Wire>> byNet(List<Wire> wires, boolean strong) {
    Map<Net, List<Wire>> nets = new LinkedHashMap<>();
    wires.stream()
        .filter(wire -> !strong || stands(wire))
        .forEach(
            wire ->
                nets.computeIfAbsent(wire.route().net(), absent -> new ArrayList<>()).add(wire));
    return List.copyOf(nets.values());
  }

  private boolean stands(Wire wire) {
    return here != null && wire.route().link().leaves(here);
  }

  private void bridge(List<Wire> net, boolean strong, List<Mark> marks) {
    Kind kind = net.get(0).route().link().kind();
    Pen pen = pen(kind, strong);
    Pen halo = Pen.solid(Palette.PAPER, pen.width() + HALO);
    net.forEach(wire -> marks.add(new Mark.Figure(wire.path(), null, halo)));
    net.forEach(wire -> marks.add(new Mark.Figure(wire.path(), null, pen)));
  }

  private Pen pen(Kind kind, boolean strong) {
    Pen pen = Palette.pen(kind);
    if (here == null) {
      return pen;
    }
    return strong
        ? pen.with(pen.color(), pen.width() * STRONGER)
        : pen.with(Palette.FAINT_LINE, pen.width() * 0.8);
  }

  private void heads(Wire wire, boolean strong, List<Mark> marks) {
    List<Point2D> points = wire.points();
    Link link = wire.route().link();
    boolean out = here == null || !strong || link.from().equals(here);
    if (out) {
      marks.add(head(link.kind(), color(link.kind(), strong), points.get(1), points.get(0)));
    }
    Kind back = link.returning();
    if (back != null && (here == null || !strong || link.to().equals(here))) {
      Point2D before = points.get(points.size() - 2);
      marks.add(head(back, color(back, strong), before, wire.leaf()));
    }
  }

  private Color color(Kind kind, boolean strong) {
    return here == null || strong ? Palette.pen(kind).color() : Palette.FAINT_LINE;
  }

  /** Full, open or hollow, or a ring: the kind can be told by the shape alone. */
  static Mark head(Kind kind, Color color, Point2D from, Point2D tip) {
    AffineTransform turn = AffineTransform.getTranslateInstance(tip.getX(), tip.getY());
    turn.rotate(tip.getX() - from.getX(), tip.getY() - from.getY());
    return switch (kind) {
      case PROMOTION -> new Mark.Figure(triangle(turn), color, Pen.solid(color, 1));
      case LATERAL ->
          new Mark.Figure(turn.createTransformedShape(chevron()), null, Pen.solid(color, 2.6));
      case OUTSIDE -> new Mark.Figure(triangle(turn), Palette.PAPER, Pen.solid(color, 2));
      case BACK ->
          new Mark.Figure(
              turn.createTransformedShape(ring()), Palette.PAPER, Pen.solid(color, 2.2));
    };
  }

  private static Shape triangle(AffineTransform turn) {
    return turn.createTransformedShape(
        BoxMarks.polygon(-1, 0, -HEAD, -HEAD_HALF, -HEAD, HEAD_HALF));
  }

  private static Path2D chevron() {
    Path2D path = new Path2D.Double();
    path.moveTo(-HEAD + 2, -HEAD_HALF);
    path.lineTo(-2, 0);
    path.lineTo(-HEAD + 2, HEAD_HALF);
    return path;
  }

  private static Ellipse2D ring() {
    return new Ellipse2D.Double(-2 * RING - 1, -RING, 2 * RING, 2 * RING);
  }
}
