package careermap.assessment;

import careermap.map.AbilityUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an ability unit was marked from one evaluation to the next (能力ユニットのこれまで).
 *
 * @param unit as the newest of the sheets has it
 * @param times oldest first; sheets without the unit are left out
 */
public record UnitPast(AbilityUnit unit, List<Time> times) {
  public UnitPast {
    times = List.copyOf(times);
  }

  /** How it was marked once (一回ごとの見方). */
  public record Time(PastSheet sheet, AbilityUnit unit) {
    public Totals totals(Side side) {
      return sheet.reveal().totals(unit, side);
    }
  }

  /**
   * Of all units of some sheets; those of the newest sheet come first, in its order.
   *
   * @param sheets oldest first
   */
  public static List<UnitPast> of(List<PastSheet> sheets) {
    Map<String, AbilityUnit> units = new LinkedHashMap<>();
    for (int at = sheets.size() - 1; at >= 0; at--) {
      unitsOf(sheets.get(at)).forEach(unit -> units.putIfAbsent(unit.code(), unit));
    }
    return units.values().stream().map(unit -> of(unit, sheets)).toList();
  }

  private static UnitPast of(AbilityUnit unit, List<PastSheet> sheets) {
    List<Time> times = new ArrayList<>();
    for (PastSheet sheet : sheets) {
      unitsOf(sheet).stream()
          .filter(one -> one.code().equals(unit.code()))
          .forEach(one -> times.add(new Time(sheet, one)));
    }
    return new UnitPast(unit, times);
  }

  private static List<AbilityUnit> unitsOf(PastSheet sheet) {
    return sheet.reveal().sheet().units();
  }
}
