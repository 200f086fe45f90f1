package careermap.assessment;

import careermap.map.AbilityUnit;
import careermap.map.Criterion;

/** One row of a sheet (評価シートの行): a criterion in its unit. */
public record SheetRow(AbilityUnit unit, Criterion criterion) {
  public String code() {
    return criterion.code();
  }
}
