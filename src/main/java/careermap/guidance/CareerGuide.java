package careermap.guidance;

import careermap.growth.Chance;
import careermap.map.CareerMap;
import careermap.map.Guideline;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Transition;
import careermap.person.Person;
import careermap.route.Departure;
import careermap.route.Route;
import careermap.route.RouteLeg;
import careermap.route.RoutePlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's guide (キャリアの案内): where they are, where they could go, and one step.
 *
 * @param role their role in {@code map}
 * @param months whole months in the role on {@code today}
 * @param chances what is offered now that the person can raise a hand to, the soonest first
 */
public record CareerGuide(
    Standing standing,
    CareerMap map,
    Role role,
    LocalDate today,
    int months,
    Candidates candidates,
    NextStep nextStep,
    List<Chance> chances) {
  public CareerGuide {
    chances = List.copyOf(chances);
  }

  /**
   * The guide for somebody on {@code today}, whatever is offered now; empty where their role is not
   * on the map.
   */
  public static Optional<CareerGuide> of(Standing standing, CareerMap map, LocalDate today) {
    return of(standing, map, today, List.of());
  }

  /**
   * The same with what is offered now.
   *
   * @param offered to anybody, the soonest first
   */
  public static Optional<CareerGuide> of(
      Standing standing, CareerMap map, LocalDate today, List<Chance> offered) {
    Person person = standing.person();
    List<Chance> chances =
        offered.stream()
            .filter(chance -> chance.isOpenTo(person.id(), person.site(), today))
            .toList();
    return map.heldRole(person.role()).map(role -> of(standing, map, role, today, chances));
  }

  private static CareerGuide of(
      Standing standing, CareerMap map, Role role, LocalDate today, List<Chance> chances) {
    int months = standing.person().monthsInRole(today);
    Candidates candidates = Candidates.of(standing, role, map, today);
    NextStep step = new Recommendation(standing, map, role, today, chances).among(candidates);
    return new CareerGuide(standing, map, role, today, months, candidates, step, chances);
  }

  /** The soonest chance to gain something; empty where nobody offers any. */
  public Optional<Chance> chanceFor(Requirement requirement) {
    return chances.stream().filter(chance -> chance.offers(requirement.code())).findFirst();
  }

  /** The guideline for the person's own form of employment. */
  public Optional<Guideline> guideline() {
    return role.guidelineFor(standing.person().employment());
  }

  /** The role that the goal names; empty without a goal or where the map has lost that role. */
  public Optional<Role> goal() {
    return Optional.ofNullable(standing.goal()).flatMap(goal -> map.role(goal.role()));
  }

  /** A candidate by the role's code; empty where no open path leads there in one step. */
  public Optional<Candidate> candidate(RoleCode code) {
    return candidates.all().filter(one -> one.role().code().equals(code)).findFirst();
  }

  /** The ways to a role; without a route where there is none or one is there. */
  public RoutePlan planTo(Role goal) {
    return RoutePlan.of(map, standing.departure(role, today), goal.code()).orElseThrow();
  }

  /** What the fastest way to a role still asks for; empty where there is none or one is there. */
  public List<Requirement> aheadTo(Role goal) {
    return RoutePlan.fastest(map, standing.departure(role, today), goal.code())
        .map(Route::ahead)
        .orElse(List.of());
  }

  /** How far the person is on the way to a role: by the step there, else by the fastest route. */
  public RoleReadiness readinessFor(Role goal) {
    return RoleReadiness.of(this, goal, stepsTo(goal));
  }

  private List<Transition> stepsTo(Role goal) {
    return map.transitionsFrom(role.code()).stream()
        .filter(step -> step.to().equals(goal.code()))
        .findFirst()
        .map(List::of)
        .orElseGet(() -> fastestTo(goal));
  }

  private List<Transition> fastestTo(Role goal) {
    Departure empty = standing.withoutRecords().departure(role, today);
    return RoutePlan.fastest(map, empty, goal.code()).stream()
        .flatMap(route -> route.legs().stream())
        .map(RouteLeg::step)
        .toList();
  }
}
