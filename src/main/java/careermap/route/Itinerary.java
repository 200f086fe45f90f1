package careermap.route;

import careermap.map.Guideline;
import careermap.map.Network;
import careermap.map.Requirement;
import careermap.map.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a route of the steps that a search has found: what is ahead, and when, leg by leg. */
record Itinerary(Roads roads, Options options) {

  Route of(List<Integer> steps, Set<Route.Merit> merits) {
    Departure departure = roads.departure();
    Role goal = roads.network().role(roads.goal());
    List<RouteLeg> legs = legs(steps);
    List<Role> undecided = legs.stream().map(RouteLeg::role).filter(this::isUndecided).toList();
    return new Route(legs, goal, departure.existsHere(goal), undecided, merits);
  }

  private boolean isUndecided(Role role) {
    return roads.departure().guidelineOf(role).map(Guideline::minMonths).isEmpty();
  }

  private List<RouteLeg> legs(List<Integer> steps) {
    List<RouteLeg> legs = new ArrayList<>();
    Set<String> known = new HashSet<>(roads.departure().reached());
    RoughTime until = roads.departure().leaving();
    for (int step : steps) {
      if (!legs.isEmpty()) {
        until = until.after(roads.departure().guidelineOf(from(step)));
      }
      legs.add(leg(step, known, until));
    }
    return legs;
  }

  private RouteLeg leg(int step, Set<String> known, RoughTime until) {
    Network network = roads.network();
    List<Requirement> ahead =
        network.step(step).required().stream().filter(asked -> known.add(asked.code())).toList();
    Role next = network.role(network.to(step));
    List<Role> specialist =
        options.from(network.from(step)).stream().filter(role -> !role.equals(next)).toList();
    boolean atSite = roads.departure().existsHere(from(step));
    return new RouteLeg(from(step), network.step(step), ahead, until, atSite, specialist);
  }

  private Role from(int step) {
    return roads.network().role(roads.network().from(step));
  }
}
