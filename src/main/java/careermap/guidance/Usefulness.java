package careermap.guidance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import careermap.map.Requirement;
import careermap.map.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What opens the most doors, and among equals what can be had the soonest (役に立つ順). */
record Usefulness(Recommendation asker, Doors doors) {

  static Usefulness of(Recommendation asker) {
    @Nullable String site = asker.standing().person().site();
    return new Usefulness(
        asker, Doors.from(asker.role(), asker.map(), role -> role.existsAt(site)));
  }

  /** The best of what is missing; where it is only claimed, with the best of what is not. */
  Optional<NextStep> best(List<Requirement> missing, Candidates candidates, @Nullable Role goal) {
    List<Weighed> weighed =
        missing.stream()
            .map(this::weigh)
            .sorted(
                comparingInt((Weighed one) -> -one.doors().size())
                    .thenComparing(comparing(one -> one.means().rank(asker.today()))))
            .toList();
    @Nullable Requirement then =
        weighed.stream()
            .map(Weighed::requirement)
            .filter(one -> !isClaimed(one))
            .findFirst()
            .orElse(null);
    return weighed.stream().findFirst().map(one -> obtain(one, candidates, goal, then));
  }

  private Weighed weigh(Requirement requirement) {
    return new Weighed(
        requirement,
        doors.askingFor(requirement),
        Means.of(requirement, asker.map(), asker.chances(), asker.today()));
  }

  private NextStep obtain(
      Weighed best, Candidates candidates, @Nullable Role goal, @Nullable Requirement then) {
    boolean claimed = isClaimed(best.requirement());
    List<Role> serves = candidates.askedBy(best.requirement());
    List<Role> beyond = best.doors().stream().filter(role -> !serves.contains(role)).toList();
    return new NextStep.Obtain(
        best.requirement(), serves, beyond, goal, best.means(), claimed, claimed ? then : null);
  }

  private boolean isClaimed(Requirement requirement) {
    return asker.standing().hasClaimed(requirement.code());
  }

  /** A requirement, the roles that it opens and how it can be gained. */
  private record Weighed(Requirement requirement, List<Role> doors, Means means) {}
}
