package careermap.route;

import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.Transition;
import java.util.List;

/**
 * A role on the way and the step that leads on from it (道順の一区間).
 *
 * @param step to the next role
 * @param ahead what the step requires, is not reached and no earlier leg asks for, in the map's
 *     order
 * @param until when, by the guidelines, the step comes
 * @param atSite whether the role exists at the person's site
 * @param specialist the specialist roles that are one step up or sideways from the role, other than
 *     the next one, in the map's order
 */
public record RouteLeg(
    Role role,
    Transition step,
    List<Requirement> ahead,
    RoughTime until,
    boolean atSite,
    List<Role> specialist) {
  public RouteLeg {
    ahead = List.copyOf(ahead);
    specialist = List.copyOf(specialist);
  }
}
