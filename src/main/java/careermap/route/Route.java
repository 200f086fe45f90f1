package careermap.route;

import careermap.map.Requirement;
import careermap.map.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A way from the present role to a goal (道順), no role twice.
 *
 * @param legs the present role first; at least one
 * @param goalAtSite whether the goal exists at the person's site
 * @param undecided the roles on the way whose guideline lacks its lower bound
 * @param merits what is best about it; empty for one that is shown because it begins otherwise
 */
public record Route(
    List<RouteLeg> legs, Role goal, boolean goalAtSite, List<Role> undecided, Set<Merit> merits) {

  public Route {
    legs = List.copyOf(legs);
    undecided = List.copyOf(undecided);
    merits = Set.copyOf(merits);
    if (legs.isEmpty()) {
      throw new IllegalArgumentException("a route has at least one leg");
    }
  }

  /** What is best about a route (道順のよさ). */
  public enum Merit {
    /** The fewest months by the guidelines. */
    FASTEST,
    /** The fewest experiences and qualifications that are new. */
    FEWEST_NEW,
    /** From every role on the way a specialist role is one step away, or it is one. */
    SPECIALIST_OPEN,
    /** Every role on the way exists at the person's site, which is not so of the fastest. */
    AT_SITE
  }

  /** When, by the guidelines, the goal begins. */
  public RoughTime arrival() {
    return legs.get(legs.size() - 1).until();
  }

  /** The roles between the present one and the goal. */
  public List<Role> between() {
    return legs.stream().skip(1).map(RouteLeg::role).toList();
  }

  /** All that is new on the way, each once, in the order in which it is asked for. */
  public List<Requirement> ahead() {
    return legs.stream().flatMap(leg -> leg.ahead().stream()).toList();
  }

  /** The first leg that asks for something new, and the ones after it. */
  public Stream<RouteLeg> open() {
    return legs.stream().dropWhile(leg -> leg.ahead().isEmpty());
  }

  Route with(Set<Merit> others) {
    return new Route(legs, goal, goalAtSite, undecided, others);
  }
}
