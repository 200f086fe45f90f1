package careermap.standard;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import careermap.table.Table;
import java.util.Map;

/** Takes in an ability standard (能力評価基準の取り込み): all of it, or nothing where there is any problem. */
public final class ImportStandard {
  private final AbilityStandards standards;

  public ImportStandard(AbilityStandards standards) {
    this.standards = standards;
  }

  /** Units that the file does not have stay as they are: each industry has a file of its own. */
  public StandardImport from(Table table, boolean dryRun) {
    Standard standard = Standard.read(table);
    if (!standard.problems().isEmpty()) {
      return new StandardImport(
          false, dryRun, StandardPlan.NOTHING, standard.warnings(), standard.problems());
    }
    Map<UnitCode, StandardUnit> known =
        standards.all().stream().collect(toMap(StandardUnit::code, identity()));
    StandardPlan plan = StandardPlan.of(known, standard.units(known));
    if (!dryRun) {
      standards.put(plan.news());
    }
    return new StandardImport(!dryRun, dryRun, plan, standard.warnings(), standard.problems());
  }
}
