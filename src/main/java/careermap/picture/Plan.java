package careermap.picture;

import careermap.map.CareerMap;
import careermap.map.RoleCode;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Where everything of a map goes: boxes on a grid, lines in the channels between them. */
record Plan(Grid grid, Links links, Wiring wiring) {
  /**
   * @param here whose lines are drawn in any case; null for nobody's
   * @param boxHeight how tall the box of a role is at least
   */
  static Plan of(CareerMap map, @Nullable RoleCode here, ToDoubleFunction<RoleCode> boxHeight) {
    Grid grid = Grid.of(map);
    Links links = Links.of(map, here);
    List<Route> routes = Router.route(grid, links.drawn());
    Function<Tracks, Wiring> wiring = tracks -> new Wiring(grid, routes, tracks, boxHeight);
    Tracks tracks = Untangling.of(Tracks.of(routes), wiring.andThen(Wiring::wires));
    return new Plan(grid, links, wiring.apply(tracks));
  }
}
