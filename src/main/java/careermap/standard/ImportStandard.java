package careermap.standard;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import careermap.access.AccessLog;
import careermap.access.AuditTrail.Action;
import careermap.access.KeepChange;
import careermap.access.KeepChange.Changed;
import careermap.table.Table;
import java.util.Map;
import java.util.Optional;

/** Takes in an ability standard (能力評価基準の取り込み): all of it, or nothing where there is any problem. */
public final class ImportStandard {
  private final AbilityStandards standards;
  private final KeepChange keep;

  public ImportStandard(AbilityStandards standards, KeepChange keep) {
    this.standards = standards;
    this.keep = keep;
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
      put(plan);
    }
    return new StandardImport(!dryRun, dryRun, plan, standard.warnings(), standard.problems());
  }

  /** A file that says what is known already changes nothing. */
  private void put(StandardPlan plan) {
    keep.by(
        AccessLog.COMMAND_LINE,
        Action.STANDARD_IMPORTED,
        () -> {
          standards.put(plan.news());
          return plan.news().size();
        },
        units ->
            units > 0 ? Optional.of(Changed.of(Changed.field("units", units))) : Optional.empty());
  }
}
