package careermap.assessment;

import careermap.map.AbilityUnit;
import careermap.map.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How far somebody is with ability units (能力ユニットの到達度の一覧), whichever sheet their rows were marked
 * in, as far as one reader may know.
 *
 * @param rated what supervisors gave and both have seen, newest first
 * @param own the person's own marks, newest first; none to anybody else
 */
public record UnitLevels(List<Map<String, Mark>> rated, List<Map<String, Mark>> own) {
  /** Everything is unknown. */
  public static final UnitLevels NONE = new UnitLevels(List.of(), List.of());

  public UnitLevels {
    rated = rated.stream().map(Map::copyOf).toList();
    own = own.stream().map(Map::copyOf).toList();
  }

  /** Of each unit of a role the newest that was rated, else the newest of one's own. */
  public List<UnitLevel> of(Role role) {
    return role.units().stream()
        .filter(unit -> !unit.criteria().isEmpty())
        .map(this::level)
        .toList();
  }

  private UnitLevel level(AbilityUnit unit) {
    return Stream.concat(
            levels(unit, rated, UnitLevel.Source.SUPERVISOR),
            levels(unit, own, UnitLevel.Source.SELF))
        .findFirst()
        .orElseGet(() -> new UnitLevel(unit, Map.of(), UnitLevel.Source.UNKNOWN));
  }

  private static Stream<UnitLevel> levels(
      AbilityUnit unit, List<Map<String, Mark>> marks, UnitLevel.Source source) {
    return marks.stream()
        .map(given -> new UnitLevel(unit, given, source))
        .filter(level -> level.totals().denominator() > 0);
  }
}
