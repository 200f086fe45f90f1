package careermap.map;

import org.jspecify.annotations.Nullable;

/**
 * Months to proficiency (習熟の目安年数) in a role for one form of employment: only a guideline.
 *
 * @param minMonths from this many months, 0 or more; null where there is no lower bound
 * @param maxMonths up to this many months; null where there is no upper bound
 * @param source where the numbers come from; null for a company's own default
 */
public record Guideline(
    @Nullable Integer minMonths, @Nullable Integer maxMonths, @Nullable Phrase source) {
  public Guideline {
    if (minMonths == null && maxMonths == null) {
      throw new IllegalArgumentException("a guideline has at least one bound");
    }
    if (minMonths != null && maxMonths != null && minMonths > maxMonths) {
      throw new IllegalArgumentException("a guideline's minimum is at most its maximum");
    }
  }
}
