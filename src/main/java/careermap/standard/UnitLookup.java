package careermap.standard;

import careermap.map.AbilityUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Finds the unit that a map names by its code in the standard (能力ユニットの参照).
 *
 * @param standards asked for only when a code has the form of the standard's
 */
public record UnitLookup(Supplier<AbilityStandards> standards)
    implements Function<String, Optional<AbilityUnit>> {
  @Override
  public Optional<AbilityUnit> apply(String code) {
    return UnitCode.read(code)
        .flatMap(known -> standards.get().unit(known))
        .map(StandardUnit::onMap);
  }
}
