package careermap.route;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import careermap.map.CareerMap;
import careermap.map.Guideline;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import careermap.map.Transition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** All ways without a role twice, found by trying each: slow, and plain enough to be believed. */
final class EveryWay {
  static final Comparator<Way> BY_TIME =
      comparingInt(Way::unknown).thenComparingInt(Way::months).thenComparingInt(Way::length);
  static final Comparator<Way> FASTEST = BY_TIME.thenComparingInt(Way::news);
  static final Comparator<Way> FEWEST_NEW = comparing(Way::news).thenComparing(BY_TIME);

  private final CareerMap map;
  private final Departure departure;
  private final RoleCode goal;
  private final List<Way> ways = new ArrayList<>();

  private EveryWay(CareerMap map, Departure departure, RoleCode goal) {
    this.map = map;
    this.departure = departure;
    this.goal = goal;
  }

  static EveryWay in(CareerMap map, Departure departure, RoleCode goal) {
    EveryWay every = new EveryWay(map, departure, goal);
    every.walk(departure.role().code(), new ArrayList<>());
    return every;
  }

  private void walk(RoleCode at, List<Transition> taken) {
    if (at.equals(goal)) {
      ways.add(way(List.copyOf(taken)));
      return;
    }
    for (Transition step : map.transitionsFrom(at)) {
      boolean known =
          step.to().equals(departure.role().code())
              || taken.stream().anyMatch(before -> before.to().equals(step.to()));
      if (!known) {
        taken.add(step);
        walk(step.to(), taken);
        taken.remove(taken.size() - 1);
      }
    }
  }

  Optional<Way> best(Comparator<Way> order, Predicate<Way> which) {
    return ways.stream().filter(which).min(order);
  }

  boolean specialistOpen(Role role) {
    return role.track() == Track.SPECIALIST
        || map.transitionsFrom(role.code()).stream()
            .filter(
                step ->
                    step.kind() == Transition.Kind.PROMOTION
                        || step.kind() == Transition.Kind.LATERAL)
            .map(step -> map.role(step.to()).orElseThrow())
            .anyMatch(to -> to.track() == Track.SPECIALIST && to.existsAt(departure.site()));
  }

  Way way(List<Transition> steps) {
    List<Role> between =
        steps.stream().skip(1).map(step -> map.role(step.from()).orElseThrow()).toList();
    Set<String> asked = new HashSet<>();
    steps.forEach(step -> step.required().forEach(one -> asked.add(one.code())));
    asked.removeAll(departure.reached());
    int unknown = 0;
    int months = 0;
    for (Role role : between) {
      Integer min =
          role.guidelineFor(departure.employment()).map(Guideline::minMonths).orElse(null);
      unknown += min == null ? 1 : 0;
      months += min == null ? 0 : min;
    }
    return new Way(steps, between, asked, unknown, months);
  }

  /** One way. */
  record Way(
      List<Transition> steps, List<Role> between, Set<String> asked, int unknown, int months) {
    int news() {
      return asked.size();
    }

    int length() {
      return steps.size();
    }
  }
}
