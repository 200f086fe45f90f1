package careermap.picture;

import static java.util.Comparator.comparingDouble;

import careermap.picture.Grid.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds each line a way through the channels: short, and along lines of its own net. */
final class Router {
  private final Grid grid;
  private final Traffic traffic = new Traffic();
  private final List<Route> routes = new ArrayList<>();

  private Router(Grid grid) {
    this.grid = grid;
  }

  /** Short ways first, because long ones can go round them. */
  static List<Route> route(Grid grid, List<Link> links) {
    Router router = new Router(grid);
    links.stream().sorted(Comparator.comparingInt(router::distance)).forEach(router::add);
    return List.copyOf(router.routes);
  }

  private int distance(Link link) {
    Cell from = grid.cell(link.from());
    Cell to = grid.cell(link.to());
    return Math.abs(from.row() - to.row()) + 2 * Math.abs(from.column() - to.column());
  }

  private void add(Link link) {
    Route route =
        isStraight(link) ? straight(link) : choices(link).min(comparingDouble(traffic::cost)).get();
    traffic.take(route);
    routes.add(route);
  }

  private boolean isStraight(Link link) {
    Cell from = grid.cell(link.from());
    Cell to = grid.cell(link.to());
    int low = Math.min(from.row(), to.row());
    int high = Math.max(from.row(), to.row());
    return from.column() == to.column()
        && IntStream.range(low + 1, high).allMatch(row -> grid.isFree(row, to.column()));
  }

  private Route straight(Link link) {
    boolean up = grid.cell(link.to()).row() < grid.cell(link.from()).row();
    return up
        ? new Route(link, Side.TOP, List.of(), Side.BOTTOM)
        : new Route(link, Side.BOTTOM, List.of(), Side.TOP);
  }

  private Stream<Route> choices(Link link) {
    return Stream.of(Side.LEFT, Side.RIGHT)
        .flatMap(out -> Stream.of(Side.LEFT, Side.RIGHT).flatMap(in -> choices(link, out, in)));
  }

  private Stream<Route> choices(Link link, Side out, Side in) {
    Cell from = grid.cell(link.from());
    Cell to = grid.cell(link.to());
    Channel first = beside(from, out);
    Channel last = beside(to, in);
    if (first.equals(last)) {
      Leg leg = Leg.between(first, middle(from), middle(to));
      return Stream.of(new Route(link, out, List.of(leg), in));
    }
    return IntStream.rangeClosed(0, grid.rows())
        .mapToObj(Channel::above)
        .map(
            across ->
                new Route(
                    link,
                    out,
                    List.of(
                        Leg.between(first, middle(from), 2 * across.index()),
                        Leg.between(across, 2 * first.index(), 2 * last.index()),
                        Leg.between(last, 2 * across.index(), middle(to))),
                    in));
  }

  private static Channel beside(Cell cell, Side side) {
    return Channel.beside(side == Side.LEFT ? cell.column() : cell.column() + 1);
  }

  private static int middle(Cell cell) {
    return 2 * cell.row() + 1;
  }
}
