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

  static RosterImport done(Wish wish, RosterPlan plan, List<Problem> warnings) {
    return new RosterImport(!wish.dryRun(), wish, plan, warnings, List.of());
  }

  static RosterImport refused(
      Wish wish, RosterPlan plan, List<Problem> warnings, List<Problem> problems) {
    return new RosterImport(false, wish, plan, warnings, problems);
  }

  /**
   * What HR asked for (取り込みの指定).
   *
   * @param dryRun only to see what would change
   * @param allowLeavers however many are absent, they have left
   */
  public record Wish(boolean dryRun, boolean allowLeavers) {}
}
