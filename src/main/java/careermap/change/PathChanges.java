package careermap.change;

import static java.util.stream.Collectors.toSet;

import careermap.change.Aligned.Pair;
import careermap.map.CareerMap;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Transition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What differs about the paths between roles that both maps have. */
final class PathChanges {
  private final CareerMap mapBefore;
  private final CareerMap mapAfter;
  private final Succession succession;
  private final Set<String> known;

  PathChanges(CareerMap mapBefore, CareerMap mapAfter, Succession succession) {
    this.mapBefore = mapBefore;
    this.mapAfter = mapAfter;
    this.succession = succession;
    this.known = requirementsOf(mapBefore).collect(toSet());
    this.known.retainAll(requirementsOf(mapAfter).collect(toSet()));
  }

  private static Stream<String> requirementsOf(CareerMap map) {
    return Stream.concat(map.experiences().stream(), map.qualifications().stream())
        .map(Requirement::code);
  }

  Stream<Change> all() {
    Aligned<Transition> sameKind =
        Aligned.by(this::step, Step::of, goneOrStaying(), comingOrStaying());
    Aligned<Transition> sameEnds =
        Aligned.by(
            step -> step(step).ends(),
            step -> Step.of(step).ends(),
            sameKind.gone(),
            sameKind.added());
    return Stream.of(
            sameEnds.added().stream().map(this::added),
            Stream.concat(sameKind.both().stream(), sameEnds.both().stream())
                .flatMap(this::details),
            sameEnds.gone().stream().map(this::gone))
        .flatMap(changes -> changes);
  }

  /** Paths of a role that ended ended with it, those of a new role came with it. */
  private List<Transition> goneOrStaying() {
    return mapBefore.transitions().stream()
        .filter(step -> succession.livesOn(step.from()) && succession.livesOn(step.to()))
        .toList();
  }

  private List<Transition> comingOrStaying() {
    return mapAfter.transitions().stream()
        .filter(step -> !succession.isNew(step.from()) && !succession.isNew(step.to()))
        .toList();
  }

  private Step step(Transition before) {
    return new Step(succession.later(before.from()), succession.later(before.to()), before.kind());
  }

  private Change added(Transition step) {
    Stream<Use> asks =
        step.required().stream().map(asked -> new Use(Use.How.ASKS, asked.code(), asked.name()));
    return new Change.Whole(Change.Kind.ADDED, subject(step, mapAfter), asks.toList());
  }

  private Change gone(Transition step) {
    return new Change.Whole(Change.Kind.RETIRED, subject(step, mapBefore), List.of());
  }

  private static Subject subject(Transition step, CareerMap map) {
    return Subject.path(role(step.from(), map), role(step.to(), map));
  }

  private static Role role(RoleCode code, CareerMap map) {
    return map.role(code).orElseThrow();
  }

  private Stream<Change> details(Pair<Transition> steps) {
    Transition before = steps.before();
    Transition after = steps.after();
    if (before.equals(after)) {
      return Stream.empty();
    }
    Subject path = subject(after, mapAfter);
    Details details =
        new Details(path)
            .value(
                Aspect.KIND, before.kind(), after.kind(), kind -> InBoth.say("change.kind." + kind))
            .text(Aspect.CARRIES_OVER, before.carriesOver(), after.carriesOver())
            .text(Aspect.AHEAD, before.ahead(), after.ahead());
    return Stream.concat(asking(before, after, path), details.found());
  }

  /** What came or went as a whole is told with its paths. */
  private Stream<Change> asking(Transition before, Transition after, Subject path) {
    return Asking.between(before, after)
        .filter(asked -> known.contains(asked.requirement().code()))
        .map(asked -> asked.of(path));
  }

  /** A path by what it is told from others. */
  private record Step(RoleCode from, RoleCode to, Transition.Kind kind) {
    static Step of(Transition transition) {
      return new Step(transition.from(), transition.to(), transition.kind());
    }

    List<RoleCode> ends() {
      return List.of(from, to);
    }
  }
}
