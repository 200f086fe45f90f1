package careermap.change;

import careermap.guidance.Standing;
import careermap.person.Headcount;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a new map would mean for everybody (影響): how many, and by name only those who have a role
 * that ends.
 *
 * @param seeing how many would see a change, goals left aside
 * @param steps how many would get another next step
 * @param goals how many aim for a role that the newer map no longer has
 */
public record Impact(
    Headcount seeing,
    Headcount steps,
    Headcount goals,
    List<Readiness> readiness,
    List<EndedRole> endedRoles) {
  public Impact {
    readiness = List.copyOf(readiness);
    endedRoles = List.copyOf(endedRoles);
  }

  /** Of those {@code standings} whose people have not left by {@code today}. */
  public static Impact on(Stream<Standing> standings, MapChanges changes, LocalDate today) {
    List<ChangesForMe> each =
        standings
            .filter(one -> !one.person().hasLeft(today))
            .map(one -> ChangesForMe.of(one, changes, today))
            .toList();
    return new Impact(
        Headcount.of(number(each, ChangesForMe::isInSight)),
        secret(number(each, ChangesForMe::stepChanged), changes.maySteer()),
        secret(number(each, ChangesForMe::goalLost), changes.losesRoles()),
        new Preparation(each, today).all(),
        new Endings(each).all());
  }

  private static int number(List<ChangesForMe> each, Predicate<ChangesForMe> which) {
    return (int) each.stream().filter(which).count();
  }

  /** Nobody is told where the maps alone say that it can be nobody. */
  private static Headcount secret(int people, boolean possible) {
    return people == 0 && !possible ? Headcount.NOBODY : Headcount.ofSecret(people);
  }
}
