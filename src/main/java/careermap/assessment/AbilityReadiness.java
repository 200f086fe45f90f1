package careermap.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far somebody is with the abilities of a role (能力の準備), as counts in words and never as a
 * score.
 *
 * @param totals of the rows of known units, by whose word they are
 * @param unknown units of which nothing is known
 */
public record AbilityReadiness(Map<UnitLevel.Source, Totals> totals, int unknown) {
  public AbilityReadiness {
    totals = Map.copyOf(totals);
  }

  public static AbilityReadiness of(List<UnitLevel> levels) {
    Map<UnitLevel.Source, Totals> totals = new EnumMap<>(UnitLevel.Source.class);
    levels.stream()
        .collect(groupingBy(UnitLevel::source, mapping(UnitLevel::totals, toList())))
        .forEach((source, parts) -> totals.put(source, Totals.sum(parts)));
    totals.remove(UnitLevel.Source.UNKNOWN);
    long unknown =
        levels.stream().filter(level -> level.source() == UnitLevel.Source.UNKNOWN).count();
    return new AbilityReadiness(totals, (int) unknown);
  }

  /** Whether nothing is known of any unit. */
  public boolean isUnknown() {
    return totals.isEmpty();
  }

  /** Empty where no unit is known by that word. */
  public Optional<Totals> by(UnitLevel.Source source) {
    return Optional.ofNullable(totals.get(source));
  }
}
