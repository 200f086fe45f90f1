package careermap.guidance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import careermap.map.CareerMap;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.Track;
import careermap.map.Transition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The roles a person could take next (候補の役割の一覧): all of them, and the few to show first.
 *
 * @param first one of trunk or management, one specialist, one outside, where there is one
 * @param others the rest, in the map's order
 */
public record Candidates(List<Candidate> first, List<Candidate> others) {
  private static final List<Set<Track>> SLOTS =
      List.of(
          Set.of(Track.TRUNK, Track.MANAGEMENT), Set.of(Track.SPECIALIST), Set.of(Track.OUTSIDE));

  public Candidates {
    first = List.copyOf(first);
    others = List.copyOf(others);
  }

  static Candidates of(Standing standing, Role role, CareerMap map, LocalDate today) {
    List<Candidate> open =
        openSteps(role, map).flatMap(step -> candidate(step, standing, map, today)).toList();
    List<Candidate> first =
        SLOTS.stream().flatMap(slot -> best(open, slot, role).stream()).toList();
    return new Candidates(first, open.stream().filter(one -> !first.contains(one)).toList());
  }

  public Stream<Candidate> all() {
    return Stream.concat(first.stream(), others.stream());
  }

  /** What the paths to be had here still ask for: what serves most of them first. */
  public List<Asked> asked() {
    return all()
        .filter(Candidate::atSite)
        .flatMap(candidate -> candidate.missing().stream())
        .distinct()
        .map(asked -> new Asked(asked, askedBy(asked)))
        .sorted(comparingInt((Asked asked) -> -asked.by().size()))
        .toList();
  }

  /** The roles to be had here whose paths ask for {@code code} and for nothing that is missing. */
  public List<Role> readyBy(String code) {
    return all()
        .filter(candidate -> candidate.atSite() && candidate.missing().isEmpty())
        .filter(candidate -> candidate.requires(code))
        .map(Candidate::role)
        .toList();
  }

  /** The roles to be had here whose paths still ask for {@code requirement}. */
  List<Role> askedBy(Requirement requirement) {
    return all()
        .filter(candidate -> candidate.atSite() && candidate.asksFor(requirement))
        .map(Candidate::role)
        .toList();
  }

  /** Steps up and out; sideways only where no step up is left. */
  private static Stream<Transition> openSteps(Role role, CareerMap map) {
    List<Transition> steps = map.transitionsFrom(role.code());
    boolean top = steps.stream().noneMatch(step -> step.kind() == Transition.Kind.PROMOTION);
    return steps.stream()
        .filter(
            step ->
                switch (step.kind()) {
                  case PROMOTION, OUTSIDE -> true;
                  case LATERAL -> top;
                  case BACK -> false;
                });
  }

  private static Stream<Candidate> candidate(
      Transition step, Standing standing, CareerMap map, LocalDate today) {
    return map.role(step.to()).stream()
        .map(
            role ->
                new Candidate(
                    step,
                    role,
                    step.required().stream()
                        .filter(asked -> !standing.hasReached(asked.code(), today))
                        .toList(),
                    role.existsAt(standing.person().site())));
  }

  private static List<Candidate> best(List<Candidate> open, Set<Track> slot, Role from) {
    return open.stream()
        .filter(candidate -> slot.contains(candidate.role().track()))
        .min(order(from))
        .stream()
        .toList();
  }

  /** What is to be had here; then the lowest level up, the fewest missing, the map's order. */
  private static Comparator<Candidate> order(Role from) {
    return comparing((Candidate candidate) -> !candidate.atSite())
        .thenComparing(candidate -> from.level().riseTo(candidate.role().level()) <= 0)
        .thenComparingInt(candidate -> Math.abs(from.level().riseTo(candidate.role().level())))
        .thenComparing(comparingInt(candidate -> candidate.missing().size()));
  }
}
