package careermap.change;

import careermap.growth.Chance;
import careermap.growth.Goal;
import careermap.guidance.CareerGuide;
import careermap.guidance.Standing;
import careermap.map.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What differs for one person (わたしに関係する変更), and nothing that concerns others.
 *
 * @param before their guide by the older map; null where it had no role for them
 * @param after their guide by the newer map; null where it has no role for them
 * @param paths what changed about the paths to be had from their role
 * @param seen what else changed of what they get to see
 * @param stepChanged whether the next step is another one; a new name does not make it so
 * @param goalLost whether the role they aim for is on the map no longer
 */
public record ChangesForMe(
    Standing standing,
    LocalDate today,
    @Nullable CareerGuide before,
    @Nullable CareerGuide after,
    Place place,
    List<PathChange> paths,
    List<Change> seen,
    boolean stepChanged,
    boolean goalLost) {
  public ChangesForMe {
    paths = List.copyOf(paths);
    seen = List.copyOf(seen);
  }

  /** By the maps alone, whatever is offered now. */
  public static ChangesForMe of(Standing standing, MapChanges changes, LocalDate today) {
    return of(standing, changes, today, List.of());
  }

  /**
   * With the next step as their card has it.
   *
   * @param offered now to anybody, the soonest first
   */
  public static ChangesForMe of(
      Standing standing, MapChanges changes, LocalDate today, List<Chance> offered) {
    @Nullable CareerGuide before =
        CareerGuide.of(standing, changes.before(), today, offered).orElse(null);
    @Nullable CareerGuide after =
        CareerGuide.of(standing, changes.after(), today, offered).orElse(null);
    Place place =
        Place.of(
            before == null ? null : before.role(), after == null ? null : after.role(), changes);
    return new ChangesForMe(
        standing,
        today,
        before,
        after,
        place,
        before == null || after == null ? List.of() : new OpenPaths(before, after, changes).all(),
        seen(before, after, place, changes),
        isOther(before, after, changes),
        isLost(standing.goal(), changes));
  }

  private static List<Change> seen(
      @Nullable CareerGuide before, @Nullable CareerGuide after, Place place, MapChanges changes) {
    boolean elsewhere = place.turn() != Place.Turn.SAME && place.turn() != Place.Turn.RENAMED;
    if (before == null || after == null || elsewhere) {
      return List.of();
    }
    InView view = new InView(before, after, changes);
    return changes.forEverybody().stream().filter(view::has).toList();
  }

  private static boolean isOther(
      @Nullable CareerGuide before, @Nullable CareerGuide after, MapChanges changes) {
    return before != null
        && after != null
        && !new SameStep(changes).isBetween(before.nextStep(), after.nextStep());
  }

  private static boolean isLost(@Nullable Goal goal, MapChanges changes) {
    return goal != null
        && changes.before().role(goal.role()).isPresent()
        && changes.after().role(goal.role()).isEmpty();
  }

  /** What follows the role that is aimed for and lost; empty where nothing does. */
  Optional<Role> goalSuccessor() {
    @Nullable Goal goal = standing.goal();
    return goal == null || after == null ? Optional.empty() : after.map().heldRole(goal.role());
  }

  /** How many changes concern the person; what stays as it is does not count. */
  public int count() {
    int alone = (place.isChanged() ? 1 : 0) + (stepChanged ? 1 : 0) + (goalLost ? 1 : 0);
    return alone + paths.stream().mapToInt(PathChange::count).sum() + seen.size();
  }

  /** Whether there is something to see that no goal has to do with. */
  boolean isInSight() {
    return place.isChanged() || !paths.isEmpty() || !seen.isEmpty();
  }

  public boolean isEmpty() {
    return count() == 0;
  }
}
