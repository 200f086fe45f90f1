package careermap.guidance;

import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.Transition;
import java.util.List;

/**
 * A role that a person could take next (候補の役割).
 *
 * @param missing what the path requires and the person has not reached, in the map's order
 * @param atSite whether the role exists at the person's site
 */
public record Candidate(
    Transition transition, Role role, List<Requirement> missing, boolean atSite) {
  public Candidate {
    missing = List.copyOf(missing);
  }

  /** Whether the path requires it, be it reached or not. */
  boolean requires(String code) {
    return transition.required().stream().anyMatch(one -> one.code().equals(code));
  }

  public boolean asksFor(Requirement requirement) {
    return missing.contains(requirement);
  }
}
