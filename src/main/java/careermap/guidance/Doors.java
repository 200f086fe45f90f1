package careermap.guidance;

import careermap.map.CareerMap;
import careermap.map.Network;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The roles within a few steps from a role, and which of them ask for what (開く扉). */
final class Doors {
  /** Three steps lead from the lowest of the four levels to the highest. */
  private static final int DEPTH = 3;

  private final Network network;
  private final List<Integer> steps;

  private Doors(Network network, List<Integer> steps) {
    this.network = network;
    this.steps = steps;
  }

  /**
   * @param here which roles are to be had; others are neither counted nor passed through
   */
  static Doors from(Role role, CareerMap map, Predicate<Role> here) {
    Network network = map.network();
    List<Integer> steps = new ArrayList<>();
    boolean[] seen = new boolean[network.size()];
    int start = network.number(role.code());
    seen[start] = true;
    List<Integer> edge = List.of(start);
    for (int depth = 0; depth < DEPTH; depth++) {
      edge = widen(edge, network, here, seen, steps);
    }
    return new Doors(network, steps.stream().filter(step -> network.to(step) != start).toList());
  }

  /** The roles that are new one step on; the steps there are noted. */
  private static List<Integer> widen(
      List<Integer> edge,
      Network network,
      Predicate<Role> here,
      boolean[] seen,
      List<Integer> steps) {
    List<Integer> next = new ArrayList<>();
    for (int role : edge) {
      for (int step : network.stepsFrom(role)) {
        int to = network.to(step);
        if (leadsOn(network.step(step)) && here.test(network.role(to))) {
          steps.add(step);
          if (!seen[to]) {
            seen[to] = true;
            next.add(to);
          }
        }
      }
    }
    return next;
  }

  private static boolean leadsOn(Transition step) {
    return step.kind() != Transition.Kind.BACK;
  }

  /** The roles, nearest first, of which some way in asks for {@code requirement}. */
  List<Role> askingFor(Requirement requirement) {
    int number = network.requirementNumber(requirement.code());
    return number < 0
        ? List.of()
        : steps.stream()
            .filter(step -> network.asks(step, number))
            .map(network::to)
            .distinct()
            .map(network::role)
            .toList();
  }
}
