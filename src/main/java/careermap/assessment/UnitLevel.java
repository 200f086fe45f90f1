package careermap.assessment;

import careermap.map.AbilityUnit;
import careermap.map.Criterion;
import java.util.Map;
import java.util.Optional;

/**
 * How far somebody is with an ability unit (能力ユニットの到達度), and whose word it is.
 *
 * @param marks by criterion, of the unit's rows as the map in force has them; empty where unknown
 */
public record UnitLevel(AbilityUnit unit, Map<String, Mark> marks, Source source) {
  public UnitLevel {
    marks = Map.copyOf(marks);
  }

  /** Whose marks were counted (だれの評定か). */
  public enum Source {
    SUPERVISOR,
    /** The person's own word, which only they get. */
    SELF,
    UNKNOWN
  }

  public Totals totals() {
    return Totals.of(Sheet.rowsOf(unit), marks);
  }

  /** Empty where the row has no mark. */
  public Optional<Mark> mark(Criterion criterion) {
    return Optional.ofNullable(marks.get(criterion.code()));
  }
}
