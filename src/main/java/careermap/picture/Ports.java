package careermap.picture;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import careermap.map.RoleCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where lines end on the boxes, in an order in which they do not cross at once. */
final class Ports {
  /** Ports of the left side lie between those of the right, so that no two lines run into one. */
  private static final double APART = 13.5;

  private static final double FROM_CORNER = 9;

  private record Wall(RoleCode role, Side side) {}

  private final Tracks tracks;
  private final Map<Wall, List<Port>> walls = new HashMap<>();
  private final Map<Port, Leg> ways = new LinkedHashMap<>();
  private final Map<Port, Integer> places = new HashMap<>();

  Ports(Grid grid, List<Route> routes, Tracks tracks) {
    this.tracks = tracks;
    for (Route route : routes) {
      if (!route.isStraight()) {
        ways.merge(Port.leafOf(route), route.legs().get(0), Leg::join);
        ways.merge(Port.rootOf(route), route.legs().get(route.legs().size() - 1), Leg::join);
      }
    }
    ways.keySet()
        .forEach(
            port ->
                walls
                    .computeIfAbsent(
                        new Wall(port.role(), port.side()), absent -> new ArrayList<>())
                    .add(port));
    walls.forEach((wall, ports) -> order(ports, 2 * grid.cell(wall.role()).row() + 1));
  }

  /** How tall the box of a role has to be for its lines. */
  double height(RoleCode role) {
    int most = Math.max(count(role, Side.LEFT), count(role, Side.RIGHT));
    return 2 * FROM_CORNER + most * APART;
  }

  /** How far below the top of a box of {@code height} a line ends. */
  double place(Port port, double height) {
    int room = (int) ((height - 2 * FROM_CORNER) / APART);
    int first = (room - count(port.role(), port.side())) / 2;
    double shift = port.side() == Side.LEFT ? APART / 2 : 0;
    return FROM_CORNER + APART / 4 + shift + (first + places.getOrDefault(port, 0)) * APART;
  }

  private int count(RoleCode role, Side side) {
    return walls.getOrDefault(new Wall(role, side), List.of()).size();
  }

  private void order(List<Port> ports, int middle) {
    ports.sort(
        comparingInt((Port port) -> direction(port, middle))
            .thenComparing(comparingDouble(port -> -direction(port, middle) * distance(port))));
    for (int i = 0; i < ports.size(); i++) {
      places.put(ports.get(i), i);
    }
  }

  /** -1 for upwards, 1 for downwards, 0 for both or neither. */
  private int direction(Port port, int middle) {
    Leg way = way(port);
    return (way.low() < middle ? -1 : 0) + (way.high() > middle ? 1 : 0);
  }

  private double distance(Port port) {
    Channel channel = way(port).channel();
    int track = tracks.track(channel, port.net());
    return port.side() == Side.RIGHT ? track : tracks.count(channel) - track;
  }

  private Leg way(Port port) {
    Leg way = ways.get(port);
    if (way == null) {
      throw new IllegalStateException("no line ends at " + port);
    }
    return way;
  }
}
