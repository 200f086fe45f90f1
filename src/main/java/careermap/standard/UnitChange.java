package careermap.standard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an import changes for one unit (能力ユニットの差分).
 *
 * @param before null where the unit is new
 */
public record UnitChange(@Nullable StandardUnit before, StandardUnit after) {
  public boolean isNew() {
    return before == null;
  }

  /** How many criteria came. */
  public long added() {
    return missing(after, before);
  }

  /** How many criteria went. */
  public long removed() {
    return before == null ? 0 : missing(before, after);
  }

  private static long missing(StandardUnit from, @Nullable StandardUnit other) {
    Set<String> there = other == null ? Set.of() : codes(other.criteria());
    return from.criteria().stream().filter(one -> !there.contains(one.code())).count();
  }

  private static Set<String> codes(List<StandardCriterion> criteria) {
    return criteria.stream().map(StandardCriterion::code).collect(Collectors.toSet());
  }
}
