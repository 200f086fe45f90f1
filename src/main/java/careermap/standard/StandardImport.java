package careermap.standard;

import careermap.map.Problem;
import java.util.List;

/**
 * How taking in an ability standard went (能力評価基準の取り込みの結果).
 *
 * @param applied whether it was written
 * @param plan what changes, or would change; nothing where there are problems
 */
public record StandardImport(
    boolean applied,
    boolean dryRun,
    StandardPlan plan,
    List<Problem> warnings,
    List<Problem> problems) {
  public StandardImport {
    warnings = List.copyOf(warnings);
    problems = List.copyOf(problems);
  }
}
