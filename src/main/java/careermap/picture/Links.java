package careermap.picture;

import careermap.map.CareerMap;
import careermap.map.RoleCode;
import careermap.map.Transition;
import careermap.map.Transition.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a picture: a path and its way back share one, and where there are more than an eye
 * can follow, kinds are left out until it can.
 *
 * @param drawn in the map's order, ways back last
 * @param leftOut how many paths are not drawn, by kind
 */
record Links(List<Link> drawn, Map<Kind, Long> leftOut) {
  /** Beyond so many lines nobody follows one. */
  static final int MOST = 110;

  private static final List<Kind> FIRST_TO_GO =
      List.of(Kind.BACK, Kind.LATERAL, Kind.OUTSIDE, Kind.PROMOTION);

  /** The lines of {@code map}; those from {@code here}, where it is given, always stay. */
  static Links of(CareerMap map, @Nullable RoleCode here) {
    List<Link> drawn = new ArrayList<>(pairs(map.transitions()));
    Map<Kind, Long> leftOut = new LinkedHashMap<>();
    for (Kind kind : FIRST_TO_GO) {
      if (drawn.size() > MOST) {
        Predicate<Link> goes = link -> link.kind() == kind && !(here != null && link.leaves(here));
        long paths = drawn.stream().filter(goes).mapToInt(Link::paths).sum();
        drawn.removeIf(goes);
        leftOut.put(kind, paths);
      }
    }
    leftOut.values().removeIf(count -> count == 0);
    return new Links(List.copyOf(drawn), leftOut);
  }

  long leftOutPaths() {
    return leftOut.values().stream().mapToLong(Long::longValue).sum();
  }

  private record Ends(RoleCode from, RoleCode to, Kind kind) {}

  private static Collection<Link> pairs(List<Transition> transitions) {
    Map<Ends, Link> links = new LinkedHashMap<>();
    transitions.stream()
        .filter(transition -> !transition.from().equals(transition.to()))
        .sorted(Comparator.comparing(transition -> transition.kind() == Kind.BACK))
        .forEach(transition -> add(links, transition));
    return links.values();
  }

  private static void add(Map<Ends, Link> links, Transition path) {
    Ends opposite = opposite(links, path);
    if (opposite == null) {
      links.putIfAbsent(
          new Ends(path.from(), path.to(), path.kind()),
          new Link(path.from(), path.to(), path.kind(), null));
    } else {
      links.put(opposite, new Link(path.to(), path.from(), opposite.kind(), path.kind()));
    }
  }

  /** A line that leads the other way and can lead this way, too. */
  private static @Nullable Ends opposite(Map<Ends, Link> links, Transition path) {
    for (Kind kind : Kind.values()) {
      Ends ends = new Ends(path.to(), path.from(), kind);
      Link link = links.get(ends);
      boolean suits = kind == path.kind() || path.kind() == Kind.BACK;
      if (link != null && suits && link.returning() == null) {
        return ends;
      }
    }
    return null;
  }
}
