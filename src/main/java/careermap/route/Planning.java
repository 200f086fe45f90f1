package careermap.route;

import careermap.map.Network;
import careermap.map.Role;
import careermap.map.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the routes that are worth comparing, each once with all that is best about it. */
final class Planning {
  private final Roads roads;
  private final int mostLabels;
  private final Options options;
  private final Itinerary itinerary;

  Planning(Roads roads, int mostLabels) {
    this.roads = roads;
    this.mostLabels = mostLabels;
    this.options = new Options(roads);
    this.itinerary = new Itinerary(roads, options);
  }

  Optional<Route> fastest() {
    return roads.hasEnds()
        ? shortest(over(role -> true)).map(way -> itinerary.of(way, Set.of(Route.Merit.FASTEST)))
        : Optional.empty();
  }

  RoutePlan plan(Role goal) {
    if (!roads.hasEnds()) {
      return new RoutePlan(goal, List.of(), true);
    }
    Map<List<Integer>, EnumSet<Route.Merit>> found = new LinkedHashMap<>();
    Distances all = over(role -> true);
    shortest(all).ifPresent(way -> note(found, way, Route.Merit.FASTEST));
    Optional<Search.Found> fewest = Search.fewestNew(roads, all, mostLabels);
    fewest.ifPresent(way -> note(found, way.steps(), Route.Merit.FEWEST_NEW));
    specialistOpen().ifPresent(way -> note(found, way, Route.Merit.SPECIALIST_OPEN));
    atSite(found).ifPresent(way -> note(found, way, Route.Merit.AT_SITE));
    otherwise(found, all).forEach(way -> found.put(way, EnumSet.noneOf(Route.Merit.class)));
    List<Route> routes = new ArrayList<>();
    found.forEach((way, merits) -> routes.add(itinerary.of(way, merits)));
    return new RoutePlan(goal, routes, fewest.map(Search.Found::proved).orElse(true));
  }

  private static void note(
      Map<List<Integer>, EnumSet<Route.Merit>> found, List<Integer> way, Route.Merit merit) {
    found.computeIfAbsent(way, absent -> EnumSet.noneOf(Route.Merit.class)).add(merit);
  }

  private Distances over(IntPredicate passable) {
    return Distances.in(roads, roads::time, roads.between(passable));
  }

  private Optional<List<Integer>> shortest(Distances distances) {
    return Search.shortest(roads, distances).map(Search.Found::steps);
  }

  /** A goal that is a specialist role needs no such option. */
  private Optional<List<Integer>> specialistOpen() {
    return roads.network().role(roads.goal()).track() == Track.SPECIALIST
        ? Optional.empty()
        : shortest(over(options::isOpenIn)).filter(this::keepsOption);
  }

  /** On a way of one step, the present role is the only one from which one could turn. */
  private boolean keepsOption(List<Integer> way) {
    return way.size() > 1 || options.isOpenIn(roads.start());
  }

  /** Only where what was found so far leads over a role that the site does not have. */
  private Optional<List<Integer>> atSite(Map<List<Integer>, EnumSet<Route.Merit>> found) {
    boolean needed = found.keySet().stream().findFirst().filter(way -> !isAtSite(way)).isPresent();
    return needed ? shortest(over(this::existsHere)) : Optional.empty();
  }

  private boolean isAtSite(List<Integer> way) {
    return way.stream().skip(1).allMatch(step -> existsHere(roads.network().from(step)));
  }

  private boolean existsHere(int role) {
    return roads.departure().existsHere(roads.network().role(role));
  }

  /** The fastest ways that begin with another step than those that were found. */
  private List<List<Integer>> otherwise(
      Map<List<Integer>, EnumSet<Route.Merit>> found, Distances distances) {
    Network network = roads.network();
    Set<Integer> begun =
        found.keySet().stream()
            .map(way -> network.to(way.get(0)))
            .collect(Collectors.toCollection(HashSet::new));
    return Arrays.stream(network.stepsFrom(roads.start()))
        .filter(distances::leadsOn)
        .boxed()
        .sorted(
            Comparator.comparingLong(step -> roads.time(step) + distances.from(network.to(step))))
        .filter(step -> begun.add(network.to(step)))
        .limit(RoutePlan.MOST_ROUTES - (long) found.size())
        .map(step -> way(step, distances))
        .toList();
  }

  private List<Integer> way(int first, Distances distances) {
    Network network = roads.network();
    return IntStream.iterate(
            first,
            step -> step >= 0,
            step -> network.to(step) == roads.goal() ? -1 : distances.onward(network.to(step)))
        .boxed()
        .toList();
  }
}
