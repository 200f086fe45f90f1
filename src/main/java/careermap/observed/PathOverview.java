package careermap.observed;

import careermap.map.Employment;
import careermap.map.Guideline;
import careermap.map.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /**
   * Whether the median lies beyond the guideline of the first role for a form of employment;
   * without an upper bound it cannot.
   */
  public boolean isLongerThanGuideline(Employment employment) {
    return from.guidelineFor(employment)
        .map(Guideline::maxMonths)
        .filter(max -> max < observed.months())
        .isPresent();
  }

  /** The one from a role to another; empty where fewer than five people went. */
  public static Optional<PathOverview> between(Role from, Role to, List<PathOverview> all) {
    return all.stream().filter(one -> one.from.equals(from) && one.to.equals(to)).findFirst();
  }

  private boolean covers(Guideline guideline) {
    Integer min = guideline.minMonths();
    Integer max = guideline.maxMonths();
    return (min == null || observed.months() >= min) && (max == null || observed.months() <= max);
  }
}
