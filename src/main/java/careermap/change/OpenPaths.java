package careermap.change;

import static java.util.stream.Collectors.toMap;

import careermap.change.Aligned.Pair;
import careermap.guidance.Candidate;
import careermap.guidance.CareerGuide;
import careermap.map.RoleCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The paths that a person can take where they are, before and after. */
record OpenPaths(CareerGuide before, CareerGuide after, MapChanges changes) {

  List<PathChange> all() {
    Aligned<Candidate> paths = Aligned.by(this::later, OpenPaths::code, of(before), of(after));
    return Stream.of(
            paths.added().stream().map(path -> turned(PathChange.Turn.OPENED, path)),
            paths.both().stream().flatMap(OpenPaths::changed),
            paths.gone().stream().map(path -> turned(PathChange.Turn.CLOSED, path)))
        .flatMap(changed -> changed)
        .toList();
  }

  /** The open paths that can be had at the person's site, one for each role. */
  static Collection<Candidate> of(CareerGuide guide) {
    return guide
        .candidates()
        .all()
        .filter(Candidate::atSite)
        .collect(
            toMap(OpenPaths::code, Function.identity(), (one, other) -> one, LinkedHashMap::new))
        .values();
  }

  private RoleCode later(Candidate before) {
    return changes.later(before.role()).orElse(before.role()).code();
  }

  private static RoleCode code(Candidate candidate) {
    return candidate.role().code();
  }

  private static PathChange turned(PathChange.Turn turn, Candidate path) {
    return new PathChange(turn, path.role(), List.of());
  }

  private static Stream<PathChange> changed(Pair<Candidate> path) {
    List<Asking> asked =
        Asking.between(path.before().transition(), path.after().transition()).toList();
    return asked.isEmpty()
        ? Stream.empty()
        : Stream.of(new PathChange(PathChange.Turn.CHANGED, path.after().role(), asked));
  }
}
