package careermap.guidance;

import static java.util.Comparator.comparing;

import careermap.map.CareerMap;
import careermap.map.Opportunity;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.Transition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses the next step (次の一歩のえらび方). */
record Recommendation(Standing standing, CareerMap map, Role role, LocalDate today) {
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

  /** What the first step of the shortest way asks for, else the step after it, and so on. */
  private List<Requirement> missingOnTheWayTo(Role goal) {
    return ShortestWay.in(map, role.code(), goal.code()).stream()
        .map(step -> notReached(step).toList())
        .filter(missing -> !missing.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Stream<Requirement> notReached(Transition step) {
    return step.required().stream().filter(asked -> !standing.hasReached(asked.code(), today));
  }

  private static List<Requirement> stillAsked(Candidates candidates) {
    return candidates.asked().stream().map(Asked::requirement).toList();
  }

  private Optional<NextStep> mostUseful(
      List<Requirement> missing, Candidates candidates, @Nullable Role goal) {
    Comparator<Requirement> usefulness =
        comparing((Requirement asked) -> -candidates.askedBy(asked).size())
            .thenComparing(asked -> map.opportunitiesFor(asked).findAny().isEmpty());
    return missing.stream().min(usefulness).map(best -> obtain(best, candidates, goal));
  }

  private NextStep obtain(Requirement best, Candidates candidates, @Nullable Role goal) {
    @Nullable Opportunity way = map.opportunitiesFor(best).findFirst().orElse(null);
    return new NextStep.Obtain(best, candidates.askedBy(best), goal, way);
  }

  private static Optional<NextStep> complete(Candidates candidates) {
    return candidates
        .all()
        .filter(candidate -> candidate.atSite() && !candidate.transition().required().isEmpty())
        .map(candidate -> (NextStep) new NextStep.TalkAbout(candidate.role()))
        .findFirst();
  }
}
