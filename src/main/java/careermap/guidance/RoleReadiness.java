package careermap.guidance;

import careermap.map.Guideline;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.Transition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How far somebody is on the way to a role (役割への準備), as counts and never as a score. Ability units
 * are unknown until there is an assessment.
 *
 * @param recorded whether anything is recorded about the person; where not, all is unknown
 * @param required what the steps there require
 * @param recommended what they recommend and do not require
 * @param months whole months in the present role
 * @param guideline of the present role, for the person's form of employment
 */
public record RoleReadiness(
    Role role,
    boolean recorded,
    Tally required,
    Tally recommended,
    int months,
    Optional<Guideline> guideline) {

  /**
   * By the steps to {@code role}. Which steps these are does not depend on what is reached, so what
   * is asked for stays the same while more and more of it is there.
   */
  static RoleReadiness of(CareerGuide guide, Role role, List<Transition> steps) {
    List<Requirement> required = all(steps, Transition::required);
    List<Requirement> recommended =
        all(steps, Transition::recommended).stream()
            .filter(one -> !required.contains(one))
            .toList();
    return new RoleReadiness(
        role,
        guide.standing().isRecorded(),
        Tally.of(required, guide.standing(), guide.today()),
        Tally.of(recommended, guide.standing(), guide.today()),
        guide.months(),
        guide.guideline());
  }

  private static List<Requirement> all(
      List<Transition> steps, Function<Transition, List<Requirement>> asks) {
    return steps.stream().flatMap(step -> asks.apply(step).stream()).distinct().toList();
  }
}
