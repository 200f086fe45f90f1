package careermap.route;

import careermap.map.CareerMap;
import careermap.map.Guideline;
import careermap.map.Network;
import careermap.map.Role;
import careermap.map.RoleCode;
import java.util.function.IntPredicate;

/**
 * The roads that lead to a goal, as numbers: what a search reads. Time is one number that compares
 * by guidelines without a lower bound first, then months, then steps.
 */
final class Roads {
  private static final long STEP = 1;
  private static final int MONTH = 12;
  private static final int UNKNOWN = 40;

  private final Network network;
  private final Departure departure;
  private final int start;
  private final int goal;

  private Roads(Network network, Departure departure, int start, int goal) {
    this.network = network;
    this.departure = departure;
    this.start = start;
    this.goal = goal;
  }

  static Roads in(CareerMap map, Departure departure, RoleCode goal) {
    Network network = map.network();
    return new Roads(
        network, departure, network.number(departure.role().code()), network.number(goal));
  }

  /** Whether both ends are on the map and differ. */
  boolean hasEnds() {
    return start >= 0 && goal >= 0 && start != goal;
  }

  Network network() {
    return network;
  }

  Departure departure() {
    return departure;
  }

  int start() {
    return start;
  }

  int goal() {
    return goal;
  }

  /** The time that a step takes together with the stay in the role that it leads to. */
  long time(int step) {
    int to = network.to(step);
    return to == goal ? STEP : STEP + stay(network.role(to));
  }

  private long stay(Role role) {
    Integer months = departure.guidelineOf(role).map(Guideline::minMonths).orElse(null);
    return months == null ? 1L << UNKNOWN : (long) months << MONTH;
  }

  /** The roles that may lie on the way: neither end, and such as {@code passable} says. */
  IntPredicate between(IntPredicate passable) {
    return role -> role != start && role != goal && passable.test(role);
  }
}
