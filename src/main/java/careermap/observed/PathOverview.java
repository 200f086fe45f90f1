package careermap.observed;

import careermap.map.Employment;
import careermap.map.Guideline;
import careermap.map.Role;
import java.util.Map;

/**
 * A path that people took beside what the map says (道と目安の見くらべ).
 *
 * @param from as the map has it, with its guidelines
 */
public record PathOverview(Role from, Role to, ObservedPath observed) {
  /**
   * Whether the median lies outside every guideline of the first role: then the guideline may be
   * off. Without a guideline it cannot be.
   */
  public boolean isOutsideGuidelines() {
    Map<Employment, Guideline> guidelines = from.guidelines();
    return !guidelines.isEmpty() && guidelines.values().stream().noneMatch(this::covers);
  }

  private boolean covers(Guideline guideline) {
    Integer min = guideline.minMonths();
    Integer max = guideline.maxMonths();
    return (min == null || observed.months() >= min) && (max == null || observed.months() <= max);
  }
}
