package careermap.assessment;

import careermap.map.AbilityUnit;
import java.util.OptionalInt;

/**
 * How far somebody is with an ability unit (能力ユニットの到達度), and whose word it is.
 *
 * @param totals of the unit's rows as the map in force has them; none are marked where unknown
 */
public record UnitLevel(AbilityUnit unit, Totals totals, Source source) {
  /** Whose marks were counted (だれの評定か). */
  public enum Source {
    SUPERVISOR,
    /** The person's own word, which only they get. */
    SELF,
    UNKNOWN
  }

  /** The share of ○ in per cent; empty where it is unknown. */
  public OptionalInt alone() {
    return totals.share(Mark.ALONE);
  }
}
