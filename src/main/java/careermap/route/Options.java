package careermap.route;

import careermap.map.Network;
import careermap.map.Role;
import careermap.map.Track;
import careermap.map.Transition;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** To which specialist roles one could turn from a role: one step up or sideways. */
record Options(Roads roads) {

  List<Role> from(int role) {
    return specialists(role).toList();
  }

  /** Whether the option is open in a role: it is a specialist role itself, or next to one. */
  boolean isOpenIn(int role) {
    return roads.network().role(role).track() == Track.SPECIALIST
        || specialists(role).findAny().isPresent();
  }

  private Stream<Role> specialists(int role) {
    Network network = roads.network();
    return Arrays.stream(network.stepsFrom(role))
        .filter(step -> isOnward(network.step(step).kind()))
        .mapToObj(step -> network.role(network.to(step)))
        .filter(to -> to.track() == Track.SPECIALIST && roads.departure().existsHere(to))
        .distinct();
  }

  private static boolean isOnward(Transition.Kind kind) {
    return kind == Transition.Kind.PROMOTION || kind == Transition.Kind.LATERAL;
  }
}
