package careermap.guidance;

import careermap.map.AbilityUnit;
import careermap.map.Role;
import java.util.List;
import java.util.Optional;

/**
 * What changes between two roles (差), unit by unit; what stays is left out.
 *
 * @param added units whose family the first role does not have
 * @param changed units of a family that the first role has in another form
 */
public record LevelDifference(List<AbilityUnit> added, List<Change> changed) {
  public LevelDifference {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
  }

  public static LevelDifference between(Role from, Role to) {
    List<AbilityUnit> added =
        to.units().stream().filter(unit -> sameFamily(unit, from).isEmpty()).toList();
    List<Change> changed =
        to.units().stream()
            .flatMap(
                then ->
                    sameFamily(then, from).filter(now -> !now.equals(then)).stream()
                        .map(now -> new Change(now, then)))
            .toList();
    return new LevelDifference(added, changed);
  }

  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty();
  }

  private static Optional<AbilityUnit> sameFamily(AbilityUnit unit, Role role) {
    return role.units().stream().filter(one -> one.family().equals(unit.family())).findFirst();
  }

  /** A unit that is asked for in another form (ユニットの変化). */
  public record Change(AbilityUnit now, AbilityUnit then) {
    public CriteriaDifference criteria() {
      return CriteriaDifference.between(now, then);
    }
  }
}
