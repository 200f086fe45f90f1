package careermap.opening;

import static java.util.stream.Collectors.toSet;

import careermap.growth.Attainment;
import careermap.guidance.Asked;
import careermap.guidance.Candidate;
import careermap.guidance.CareerGuide;
import careermap.guidance.NextStep;
import careermap.map.CareerMap;
import careermap.map.Requirement;
import careermap.map.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody's paths still ask for, and what of it an opening gives. */
final class Gaps {
  private final CareerMap map;
  private final @Nullable Requirement next;
  private final Set<Requirement> asked;
  private final Set<Role> roles;

  /**
   * @param guide null for somebody whom the map does not place
   */
  Gaps(CareerMap map, @Nullable CareerGuide guide) {
    this.map = map;
    this.next =
        guide != null && guide.nextStep() instanceof NextStep.Obtain obtain
            ? obtain.requirement()
            : null;
    this.asked = guide == null ? Set.of() : asked(guide);
    this.roles = guide == null ? Set.of() : roles(guide);
  }

  /** What one has said to have is no gap any more, though it is not confirmed yet. */
  private static Set<Requirement> asked(CareerGuide guide) {
    Set<String> claimed =
        guide.standing().attainments().stream()
            .filter(one -> one.status() == Attainment.Status.CLAIMED)
            .map(Attainment::requirement)
            .collect(toSet());
    Stream<Requirement> open = guide.candidates().asked().stream().map(Asked::requirement);
    Stream<Requirement> toGoal =
        guide.goal().stream().flatMap(goal -> guide.aheadTo(goal).stream());
    return Stream.concat(open, toGoal)
        .filter(one -> !claimed.contains(one.code()))
        .collect(toSet());
  }

  private static Set<Role> roles(CareerGuide guide) {
    return Stream.concat(guide.candidates().all().map(Candidate::role), guide.goal().stream())
        .filter(role -> !role.equals(guide.role()))
        .collect(toSet());
  }

  OpeningLine line(Opening opening, @Nullable Hand hand) {
    List<Requirement> gives =
        opening.terms().gives().stream().flatMap(code -> map.requirement(code).stream()).toList();
    @Nullable Role role =
        Optional.ofNullable(opening.terms().role()).flatMap(map::role).orElse(null);
    return new OpeningLine(
        opening,
        gives,
        gives.stream().filter(asked::contains).toList(),
        role,
        role != null && roles.contains(role),
        hand);
  }

  /** What gives the next step first, then what closes another gap, then the rest. */
  int place(OpeningLine line) {
    if (next != null && line.closes().contains(next)) {
      return 0;
    }
    return line.isForMe() ? 1 : 2;
  }
}
