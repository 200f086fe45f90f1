package careermap.assessment;

import careermap.map.AbilityUnit;
import java.util.List;
import java.util.Map;

/**
 * A sheet as one of the two sees it (自分が付けている評価シート): the rows, and the marks that they gave
 * themselves.
 */
public record OwnSheet(Assessment assessment, Sheet sheet, Side side, Map<String, Mark> marks) {
  public OwnSheet {
    marks = Map.copyOf(marks);
  }

  public boolean isSubmitted() {
    return assessment.isSubmitted(side);
  }

  /** Rows without a mark, in the sheet's order. */
  public List<SheetRow> unmarked() {
    return sheet.rows().stream().filter(row -> !marks.containsKey(row.code())).toList();
  }

  public Totals totals(AbilityUnit unit) {
    return Totals.of(Sheet.rowsOf(unit), marks);
  }
}
