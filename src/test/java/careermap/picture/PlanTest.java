package careermap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Transition;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where boxes and lines go, whatever the map. */
class PlanTest {
  private static final double CLOSE = 0.01;
  private static final List<CareerMap> MAPS = Maps.many().toList();
  private static final Map<CareerMap, Plan> PLANS = new HashMap<>();

  private record Piece(Net net, Line2D line) {}

  static Stream<CareerMap> maps() {
    return MAPS.stream();
  }

  @ParameterizedTest
  @MethodSource("maps")
  void noTwoBoxesOverlap(CareerMap map) {
    List<Rectangle2D> boxes = boxes(map, plan(map));
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(boxes.get(i).intersects(boxes.get(j))).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void everythingLiesWithinTheFloor(CareerMap map) {
    Plan plan = plan(map);
    Floor floor = plan.wiring().floor();
    Rectangle2D ground = new Rectangle2D.Double(0, 0, floor.right(), floor.bottom());
    assertThat(boxes(map, plan)).allMatch(ground::contains);
    assertThat(plan.wiring().wires()).flatExtracting(Wire::points).allMatch(ground::contains);
  }

  @ParameterizedTest
  @MethodSource("maps")
  void higherLevelsAreHigherUpAndTracksKeepTheirLanes(CareerMap map) {
    Plan plan = plan(map);
    for (Role one : map.roles()) {
      for (Role other : map.roles()) {
        Rectangle2D box = plan.wiring().box(one.code());
        Rectangle2D next = plan.wiring().box(other.code());
        if (one.level().riseTo(other.level()) > 0) {
          assertThat(next.getMaxY()).isLessThan(box.getMinY());
        }
        if (one.track().compareTo(other.track()) < 0) {
          assertThat(box.getMaxX()).isLessThan(next.getMinX());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void everyLineEndsOnTheEdgesOfItsBoxes(CareerMap map) {
    Plan plan = plan(map);
    for (Wire wire : plan.wiring().wires()) {
      Link link = wire.route().link();
      assertOnEdge(wire.root(), plan.wiring().box(link.to()));
      assertOnEdge(wire.leaf(), plan.wiring().box(link.from()));
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void noLineRunsThroughABox(CareerMap map) {
    Plan plan = plan(map);
    List<Rectangle2D> boxes = boxes(map, plan).stream().map(PlanTest::within).toList();
    assertThat(pieces(plan)).noneMatch(piece -> boxes.stream().anyMatch(piece.line()::intersects));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void linesThatDoNotJoinNeverRunAlongOneAnother(CareerMap map) {
    List<Piece> pieces = pieces(plan(map));
    for (int i = 0; i < pieces.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(runsAlong(pieces.get(i), pieces.get(j)))
            .as("%s and %s", pieces.get(i).net(), pieces.get(j).net())
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void everyPathIsDrawnOrCountedAsLeftOut(CareerMap map) {
    Links links = Links.of(map, null);
    assertThat(links.drawn()).hasSizeLessThanOrEqualTo(Links.MOST);
    assertThat(links.drawn().stream().mapToInt(Link::paths).sum() + links.leftOutPaths())
        .isEqualTo(map.transitions().size());
  }

  @ParameterizedTest
  @MethodSource("maps")
  void thePathsFromWhereTheReaderIsAreAlwaysDrawn(CareerMap map) {
    for (Role role : map.roles()) {
      List<Link> drawn = Links.of(map, role.code()).drawn();
      assertThat(map.transitionsFrom(role.code())).allMatch(path -> isDrawn(path, drawn));
    }
  }

  private static boolean isDrawn(Transition path, List<Link> drawn) {
    return drawn.stream().anyMatch(link -> is(path, link.from(), link.to(), link.kind()))
        || drawn.stream()
            .filter(link -> link.returning() == path.kind())
            .anyMatch(link -> path.from().equals(link.to()) && path.to().equals(link.from()));
  }

  private static boolean is(Transition path, RoleCode from, RoleCode to, Transition.Kind kind) {
    return path.from().equals(from) && path.to().equals(to) && path.kind() == kind;
  }

  private static Plan plan(CareerMap map) {
    return PLANS.computeIfAbsent(map, missing -> Plan.of(missing, null, role -> 120));
  }

  private static List<Rectangle2D> boxes(CareerMap map, Plan plan) {
    return map.roles().stream().map(role -> plan.wiring().box(role.code())).toList();
  }

  private static Rectangle2D within(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
  }

  private static void assertOnEdge(Point2D end, Rectangle2D box) {
    Rectangle2D outside =
        new Rectangle2D.Double(
            box.getX() - CLOSE,
            box.getY() - CLOSE,
            box.getWidth() + 2 * CLOSE,
            box.getHeight() + 2 * CLOSE);
    assertThat(outside.contains(end)).isTrue();
    assertThat(within(box).contains(end)).isFalse();
  }

  private static List<Piece> pieces(Plan plan) {
    List<Piece> pieces = new ArrayList<>();
    for (Wire wire : plan.wiring().wires()) {
      IntStream.range(1, wire.points().size())
          .mapToObj(i -> new Line2D.Double(wire.points().get(i - 1), wire.points().get(i)))
          .filter(line -> line.getP1().distance(line.getP2()) > CLOSE)
          .forEach(line -> pieces.add(new Piece(wire.route().net(), line)));
    }
    return pieces;
  }

  private static boolean runsAlong(Piece one, Piece other) {
    boolean upright = isUpright(one.line());
    if (one.net().equals(other.net()) || upright != isUpright(other.line())) {
      return false;
    }
    Rectangle2D a = one.line().getBounds2D();
    Rectangle2D b = other.line().getBounds2D();
    double apart = upright ? a.getX() - b.getX() : a.getY() - b.getY();
    double shared =
        upright
            ? Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY())
            : Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
    return Math.abs(apart) < 2 && shared > CLOSE;
  }

  private static boolean isUpright(Line2D line) {
    return Math.abs(line.getX1() - line.getX2()) < CLOSE;
  }
}
