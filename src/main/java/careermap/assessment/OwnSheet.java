package careermap.assessment;

import careermap.map.AbilityUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet as one of the two sees it (自分が付けている評価シート): the rows, and the marks that they gave
 * themselves.
 *
 * @param comments what they wrote themselves, by the unit's code
 */
public record OwnSheet(
    Assessment assessment,
    Sheet sheet,
    Side side,
    Map<String, Mark> marks,
    Map<String, String> comments) {
  public OwnSheet {
    marks = Map.copyOf(marks);
    comments = Map.copyOf(comments);
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

  public Optional<String> comment(AbilityUnit unit) {
    return Optional.ofNullable(comments.get(unit.code()));
  }
}
