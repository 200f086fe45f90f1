package careermap.person;

import careermap.map.Problem;
import java.util.List;

/**
 * How taking in a roster went (取り込みの結果).
 *
 * @param applied whether it was written
 * @param plan what changes, or would change; nothing where rows could not be read
 */
public record RosterImport(
    boolean applied, Wish wish, RosterPlan plan, List<Problem> warnings, List<Problem> problems) {
  public RosterImport {
    warnings = List.copyOf(warnings);
    problems = List.copyOf(problems);
  }

  /** Whether every row could be read, so that the plan says what would change. */
  public boolean isRead() {
    return !plan.equals(RosterPlan.NOTHING) || problems.isEmpty();
  }

  /**
   * What HR asked for (取り込みの指定).
   *
   * @param dryRun only to see what would change
   * @param allowLeavers however many are absent, they have left
   */
  public record Wish(boolean dryRun, boolean allowLeavers) {}
}
