package careermap.standard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import would change (能力評価基準の取り込み計画), decided before anything is written.
 *
 * @param changes in the order of the file
 * @param unchanged how many of the file's units are known just so
 * @param criteria how many criteria the file has
 */
public record StandardPlan(List<UnitChange> changes, int unchanged, int criteria) {
  static final StandardPlan NOTHING = new StandardPlan(List.of(), 0, 0);

  public StandardPlan {
    changes = List.copyOf(changes);
  }

  static StandardPlan of(Map<UnitCode, StandardUnit> known, List<StandardUnit> units) {
    List<UnitChange> changes =
        units.stream()
            .filter(unit -> !unit.equals(known.get(unit.code())))
            .map(unit -> change(known.get(unit.code()), unit))
            .toList();
    int criteria = units.stream().mapToInt(unit -> unit.criteria().size()).sum();
    return new StandardPlan(changes, units.size() - changes.size(), criteria);
  }

  /** How many units the file has. */
  public int units() {
    return changes.size() + unchanged;
  }

  List<StandardUnit> news() {
    return changes.stream().map(UnitChange::after).toList();
  }

  private static UnitChange change(@Nullable StandardUnit before, StandardUnit after) {
    return new UnitChange(before, after);
  }
}
