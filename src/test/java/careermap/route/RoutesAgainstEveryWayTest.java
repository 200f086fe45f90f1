package careermap.route;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.CareerMap;
import careermap.map.Employment;
import careermap.map.Guideline;
import careermap.map.RoleCode;
import careermap.map.Track;
import careermap.map.Transition;
import careermap.route.EveryWay.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The route finder against brute force on thousands of random maps with circles. */
class RoutesAgainstEveryWayTest {
  private static final int WORLDS = 6_000;
  private final Set<String> seen = new HashSet<>();

  @Test
  void findsWhatTryingEveryWayFinds() {
    for (int seed = 0; seed < WORLDS; seed++) {
      compare(seed);
    }
    assertThat(seen)
        .contains("NONE", "BACK", "UNKNOWN", "DIFFERENT", "AT_SITE", "SPECIALIST_OPEN", "OTHER");
  }

  @Test
  void neverClaimsAProofThatItDoesNotHave() {
    int unproved = 0;
    for (int seed = 0; seed < WORLDS; seed++) {
      Random random = new Random(seed);
      int roles = 6 + random.nextInt(3);
      RandomWorld world = new RandomWorld(seed).roles(roles).requirements(9).steps(3 * roles, 3);
      CareerMap map = world.map();
      Departure departure = world.departure(0, 0.1);
      RoleCode goal = RandomWorld.code(roles - 1);
      RoutePlan plan = RoutePlan.of(map, departure, goal, random.nextInt(6)).orElseThrow();
      int best =
          EveryWay.in(map, departure, goal)
              .best(EveryWay.FEWEST_NEW, way -> true)
              .map(Way::news)
              .orElse(-1);
      int found =
          plan.routes().stream()
              .filter(route -> route.merits().contains(Route.Merit.FEWEST_NEW))
              .mapToInt(route -> route.ahead().size())
              .findFirst()
              .orElse(-1);
      assertThat(found).isGreaterThanOrEqualTo(best);
      assertThat(plan.proved() && found != best).isFalse();
      unproved += plan.proved() ? 0 : 1;
    }
    assertThat(unproved).isBetween(WORLDS / 10, WORLDS);
  }

  private void compare(int seed) {
    Random random = new Random(seed);
    int roles = 2 + random.nextInt(6);
    RandomWorld world =
        new RandomWorld(seed)
            .roles(roles)
            .requirements(random.nextInt(8))
            .steps(random.nextInt(4 * roles), random.nextInt(4));
    CareerMap map = world.map();
    Departure departure = world.departure(0, random.nextDouble() / 2);
    RoleCode goal = RandomWorld.code(roles - 1);
    EveryWay every = EveryWay.in(map, departure, goal);
    RoutePlan plan = RoutePlan.of(map, departure, goal).orElseThrow();
    compare(every, plan, departure, map);
    assertThat(RoutePlan.fastest(map, departure, goal).map(Route::legs))
        .isEqualTo(plan.first().map(Route::legs));
  }

  private void compare(EveryWay every, RoutePlan plan, Departure departure, CareerMap map) {
    assertThat(plan.proved()).isTrue();
    Optional<Way> fastest = every.best(EveryWay.FASTEST, way -> true);
    same(every, plan, Route.Merit.FASTEST, fastest, EveryWay.FASTEST);
    Optional<Way> fewest = every.best(EveryWay.FEWEST_NEW, way -> true);
    same(every, plan, Route.Merit.FEWEST_NEW, fewest, EveryWay.FEWEST_NEW);
    boolean aimsForSpecialist = plan.goal().track() == Track.SPECIALIST;
    Predicate<Way> open = way -> way.between().stream().allMatch(every::specialistOpen);
    Optional<Way> kept =
        every
            .best(EveryWay.FASTEST, open)
            .filter(way -> way.length() > 1 || every.specialistOpen(departure.role()))
            .filter(way -> !aimsForSpecialist);
    same(every, plan, Route.Merit.SPECIALIST_OPEN, kept, EveryWay.FASTEST);
    Predicate<Way> here =
        way -> way.between().stream().allMatch(role -> role.existsAt(departure.site()));
    boolean elsewhere = plan.first().filter(route -> !here.test(way(every, route))).isPresent();
    Optional<Way> atSite = every.best(EveryWay.FASTEST, here).filter(way -> elsewhere);
    same(every, plan, Route.Merit.AT_SITE, atSite, EveryWay.FASTEST);
    others(every, plan);
    plan.routes().forEach(route -> isAWay(route, departure, map, plan.goal().code()));
    note(plan, fastest.isEmpty());
  }

  private static void same(
      EveryWay every,
      RoutePlan plan,
      Route.Merit merit,
      Optional<Way> expected,
      Comparator<Way> order) {
    Optional<Route> found =
        plan.routes().stream().filter(route -> route.merits().contains(merit)).findFirst();
    assertThat(found.isPresent()).as(merit.name()).isEqualTo(expected.isPresent());
    expected.ifPresent(
        way ->
            assertThat(order.compare(way(every, found.orElseThrow()), way))
                .as(merit + " " + found)
                .isZero());
  }

  private static void others(EveryWay every, RoutePlan plan) {
    Set<RoleCode> begun = new HashSet<>();
    for (Route route : plan.routes()) {
      RoleCode first = route.legs().get(0).step().to();
      if (route.merits().isEmpty()) {
        assertThat(begun).doesNotContain(first);
        Way best =
            every
                .best(EveryWay.BY_TIME, way -> way.steps().get(0).to().equals(first))
                .orElseThrow();
        assertThat(EveryWay.BY_TIME.compare(way(every, route), best)).isZero();
      }
      begun.add(first);
    }
  }

  private static Way way(EveryWay every, Route route) {
    return every.way(route.legs().stream().map(RouteLeg::step).toList());
  }

  /** Steps that follow each other, no role twice, and the dates that its guidelines add up to. */
  private static void isAWay(Route route, Departure departure, CareerMap map, RoleCode goal) {
    List<Transition> steps = route.legs().stream().map(RouteLeg::step).toList();
    List<RoleCode> roles = new ArrayList<>(List.of(departure.role().code()));
    steps.forEach(
        step -> {
          assertThat(map.transitions()).contains(step);
          assertThat(step.from()).isEqualTo(roles.get(roles.size() - 1));
          roles.add(step.to());
        });
    assertThat(roles).doesNotHaveDuplicates().endsWith(goal);
    assertThat(route.ahead()).doesNotHaveDuplicates();
    @Nullable LocalDate earliest = departure.since();
    @Nullable LocalDate latest = departure.since();
    for (RouteLeg leg : route.legs()) {
      Optional<Guideline> guideline = leg.role().guidelineFor(Employment.FULL_TIME);
      earliest = later(earliest, guideline.map(Guideline::minMonths).orElse(null));
      latest = later(latest, guideline.map(Guideline::maxMonths).orElse(null));
      if (leg.role().equals(departure.role())) {
        earliest = notBefore(earliest, departure.today());
        latest = notBefore(latest, departure.today());
      }
      assertThat(leg.until()).isEqualTo(new RoughTime(earliest, latest));
    }
    assertThat(route.undecided().isEmpty()).isEqualTo(route.arrival().earliest() != null);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate day, @Nullable Integer months) {
    return day == null || months == null ? null : day.plusMonths(months);
  }

  private static @Nullable LocalDate notBefore(@Nullable LocalDate day, LocalDate today) {
    return day != null && day.isBefore(today) ? today : day;
  }

  /** The worlds are worth trying only if all that can happen happens in them. */
  private void note(RoutePlan plan, boolean none) {
    if (none) {
      assertThat(plan.routes()).isEmpty();
      seen.add("NONE");
    }
    for (Route route : plan.routes()) {
      route.merits().forEach(merit -> seen.add(merit.name()));
      if (route.merits().isEmpty()) {
        seen.add("OTHER");
      }
      if (!route.undecided().isEmpty()) {
        seen.add("UNKNOWN");
      }
      if (route.legs().stream().anyMatch(leg -> leg.step().kind() == Transition.Kind.BACK)) {
        seen.add("BACK");
      }
      if (route.merits().equals(Set.of(Route.Merit.FEWEST_NEW))) {
        seen.add("DIFFERENT");
      }
    }
  }
}
