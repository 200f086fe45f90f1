package careermap.assessment;

import careermap.map.AbilityUnit;
import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.map.Transition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the next level expects of a sheet's units (次のレベルの目安). There is no official pass mark; but a
 * unit that a step up from the role has on a higher level is built upon there, so all of its rows
 * are what one brings along.
 */
public final class NextLevel {
  private static final int WHOLE = 100;

  private NextLevel() {}

  /**
   * A share of ○ for each unit, in the sheet's order; null where no step up builds on it.
   *
   * @param map the version that the sheet is bound to
   */
  public static List<@Nullable Integer> of(CareerMap map, Sheet sheet) {
    List<AbilityUnit> above =
        map.transitionsFrom(sheet.role().code()).stream()
            .filter(step -> step.kind() == Transition.Kind.PROMOTION)
            .flatMap(step -> map.role(step.to()).stream())
            .map(Role::units)
            .flatMap(List::stream)
            .toList();
    List<@Nullable Integer> expected = new ArrayList<>();
    for (AbilityUnit unit : sheet.units()) {
      boolean builtUpon = above.stream().anyMatch(next -> isBuiltOn(unit, next));
      expected.add(builtUpon ? WHOLE : null);
    }
    return expected;
  }

  private static boolean isBuiltOn(AbilityUnit unit, AbilityUnit next) {
    return next.family().equals(unit.family()) && unit.level().riseTo(next.level()) > 0;
  }
}
