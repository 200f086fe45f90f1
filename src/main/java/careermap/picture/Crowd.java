package careermap.picture;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import careermap.map.CareerMap;
import careermap.map.Level;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import careermap.map.Transition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many roles share a level and a track, and in what order. */
final class Crowd {
  /** A phone held upright is somewhat less than twice as tall as it is wide. */
  private static final double TALLEST = 1.6;

  private static final double ROW_TO_COLUMN = 0.66;

  private record Spot(Level level, Track track) {}

  private final CareerMap map;
  private final Map<Spot, List<Role>> roles;

  Crowd(CareerMap map) {
    this.map = map;
    this.roles =
        map.roles().stream().collect(groupingBy(role -> new Spot(role.level(), role.track())));
  }

  List<Track> tracks() {
    return Stream.of(Track.values())
        .filter(track -> roles.keySet().stream().anyMatch(spot -> spot.track() == track))
        .toList();
  }

  /** How many columns each track takes, so that the whole is not too tall. */
  Map<Track, Integer> widths() {
    Map<Track, Integer> widths = new EnumMap<>(Track.class);
    tracks().forEach(track -> widths.put(track, 1));
    while (rows(widths) * ROW_TO_COLUMN > TALLEST * columns(widths)) {
      widths.merge(mostCrowded(widths), 1, Integer::sum);
    }
    return widths;
  }

  int rows(Level level, Map<Track, Integer> widths) {
    return tracks().stream()
        .mapToInt(track -> rows(at(level, track).size(), widths.getOrDefault(track, 1)))
        .max()
        .orElse(0);
  }

  static int rows(int roles, int columns) {
    return (roles + columns - 1) / columns;
  }

  /** Whoever is promoted within a level and track stands above; else in the map's order. */
  List<Role> downwards(Level level, Track track) {
    List<Role> here = at(level, track);
    Map<RoleCode, Integer> heights = new HashMap<>();
    here.forEach(role -> heights.put(role.code(), 0));
    for (int round = 0; round < here.size(); round++) {
      promotions(heights).forEach(path -> lift(heights, path, here.size()));
    }
    List<Role> order = new ArrayList<>(here);
    Comparator<Role> height = comparing(role -> heights.getOrDefault(role.code(), 0));
    order.sort(Collections.reverseOrder(height));
    return order;
  }

  private Stream<Transition> promotions(Map<RoleCode, Integer> heights) {
    return heights.keySet().stream()
        .flatMap(role -> map.transitionsFrom(role).stream())
        .filter(path -> path.kind() == Transition.Kind.PROMOTION)
        .filter(path -> heights.containsKey(path.to()))
        .toList()
        .stream();
  }

  /** The limit ends it where promotions go round in a circle. */
  private static void lift(Map<RoleCode, Integer> heights, Transition path, int limit) {
    int above = Math.min(limit, heights.getOrDefault(path.from(), 0) + 1);
    heights.merge(path.to(), above, Math::max);
  }

  private List<Role> at(Level level, Track track) {
    return roles.getOrDefault(new Spot(level, track), List.of());
  }

  /** The track whose next column saves the most rows. */
  private Track mostCrowded(Map<Track, Integer> widths) {
    Comparator<Track> saved = comparing(track -> -rows(wider(track, widths)));
    return Collections.max(widths.keySet(), saved.thenComparing(track -> tallest(track, widths)));
  }

  private static Map<Track, Integer> wider(Track track, Map<Track, Integer> widths) {
    Map<Track, Integer> wider = new EnumMap<>(widths);
    wider.merge(track, 1, Integer::sum);
    return wider;
  }

  private int tallest(Track track, Map<Track, Integer> widths) {
    return roles.entrySet().stream()
        .filter(spot -> spot.getKey().track() == track)
        .mapToInt(spot -> rows(spot.getValue().size(), widths.getOrDefault(track, 1)))
        .max()
        .orElse(0);
  }

  private int rows(Map<Track, Integer> widths) {
    return roles.keySet().stream()
        .map(Spot::level)
        .distinct()
        .mapToInt(level -> rows(level, widths))
        .sum();
  }

  private static int columns(Map<Track, Integer> widths) {
    return widths.values().stream().mapToInt(Integer::intValue).sum();
  }
}
