package careermap.route;

import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.map.RoleCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ways from the present role to a goal, side by side (道の比較).
 *
 * @param routes the fastest first; empty where the map has no way, or one is there already
 * @param proved whether it is certain that no way asks for fewer new things than the one that is
 *     said to
 */
public record RoutePlan(Role goal, List<Route> routes, boolean proved) {
  /** Ways that are compared, at most. */
  public static final int MOST_ROUTES = 5;

  public RoutePlan {
    routes = List.copyOf(routes);
  }

  /** The plan for a goal; empty where the map has no such role. */
  public static Optional<RoutePlan> of(CareerMap map, Departure departure, RoleCode goal) {
    return of(map, departure, goal, Search.MOST_LABELS);
  }

  static Optional<RoutePlan> of(CareerMap map, Departure departure, RoleCode goal, int mostLabels) {
    return map.role(goal)
        .map(role -> new Planning(Roads.in(map, departure, role.code()), mostLabels).plan(role));
  }

  /** The fastest way alone, which costs less to find. */
  public static Optional<Route> fastest(CareerMap map, Departure departure, RoleCode goal) {
    return map.role(goal)
        .flatMap(
            role ->
                new Planning(Roads.in(map, departure, role.code()), Search.MOST_LABELS).fastest());
  }

  /** The way that is proposed: the fastest. */
  public Optional<Route> first() {
    return routes.stream().findFirst();
  }

  /** What the guidelines say of a wish to be there by a day; null for no day. */
  public Verdict verdict(@Nullable LocalDate by) {
    return first().map(route -> Verdict.on(route.arrival(), by)).orElse(Verdict.NO_ROUTE);
  }
}
