package careermap.guidance;

import careermap.growth.Chance;
import careermap.map.CareerMap;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.route.Route;
import careermap.route.RouteLeg;
import careermap.route.RoutePlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the next step (次の一歩のえらび方). */
record Recommendation(
    Standing standing, CareerMap map, Role role, LocalDate today, List<Chance> chances) {
  /** New operators train for three to six months; the lower bound is the time to settle in. */
  private static final int MONTHS_TO_SETTLE_IN = 3;

  NextStep among(Candidates candidates) {
    if (goal().filter(role::equals).isPresent()) {
      return new NextStep.Deepen();
    }
    if (standing.person().monthsInRole(today) < MONTHS_TO_SETTLE_IN) {
      return new NextStep.SettleIn();
    }
    if (candidates.first().isEmpty()) {
      return new NextStep.HandOn();
    }
    return towardsGoal(candidates)
        .or(() -> mostUseful(stillAsked(candidates), candidates, null))
        .or(() -> complete(candidates))
        .orElseGet(NextStep.Unknown::new);
  }

  private Optional<NextStep> towardsGoal(Candidates candidates) {
    return goal().flatMap(goal -> mostUseful(missingOnTheWayTo(goal), candidates, goal));
  }

  private Optional<Role> goal() {
    return Optional.ofNullable(standing.goal()).flatMap(goal -> map.role(goal.role()));
  }

  /** What the first leg of the fastest route asks for, else the leg after it, and so on. */
  private List<Requirement> missingOnTheWayTo(Role goal) {
    return RoutePlan.fastest(map, standing.departure(role, today), goal.code()).stream()
        .flatMap(Route::open)
        .findFirst()
        .map(RouteLeg::ahead)
        .orElse(List.of());
  }

  private static List<Requirement> stillAsked(Candidates candidates) {
    return candidates.asked().stream().map(Asked::requirement).toList();
  }

  private Optional<NextStep> mostUseful(
      List<Requirement> missing, Candidates candidates, @Nullable Role goal) {
    return missing.isEmpty()
        ? Optional.empty()
        : Usefulness.of(this).best(missing, candidates, goal);
  }

  private static Optional<NextStep> complete(Candidates candidates) {
    return candidates
        .all()
        .filter(candidate -> candidate.atSite() && !candidate.transition().required().isEmpty())
        .map(candidate -> (NextStep) new NextStep.TalkAbout(candidate.role()))
        .findFirst();
  }
}
