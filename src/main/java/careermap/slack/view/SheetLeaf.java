package careermap.slack.view;

import careermap.assessment.Sheet;
import careermap.assessment.SheetRow;
import careermap.map.AbilityUnit;
import careermap.map.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * As many rows of one unit as a form shows at a time.
 *
 * @param unit its number among the units, from 0
 * @param from the first row's number in the unit, from 0
 */
public record SheetLeaf(AbilityUnit of, int unit, int from, List<SheetRow> rows) {
  private static final int ROWS = 10;

  public SheetLeaf {
    rows = List.copyOf(rows);
  }

  /** All of a sheet, in its order. */
  public static List<SheetLeaf> of(Sheet sheet) {
    List<SheetLeaf> leaves = new ArrayList<>();
    List<AbilityUnit> units = sheet.units();
    for (int number = 0; number < units.size(); number++) {
      AbilityUnit unit = units.get(number);
      for (int from = 0; from < unit.criteria().size(); from += ROWS) {
        leaves.add(new SheetLeaf(unit, number, from, rows(unit, from)));
      }
    }
    return List.copyOf(leaves);
  }

  private static List<SheetRow> rows(AbilityUnit unit, int from) {
    List<Criterion> criteria = unit.criteria();
    return criteria.subList(from, Math.min(from + ROWS, criteria.size())).stream()
        .map(criterion -> new SheetRow(unit, criterion))
        .toList();
  }

  /** Where the first row without a mark is; the first leaf where there is none. */
  public static int firstOpen(List<SheetLeaf> leaves, Map<String, ?> marks) {
    for (int number = 0; number < leaves.size(); number++) {
      if (leaves.get(number).rows().stream().anyMatch(row -> !marks.containsKey(row.code()))) {
        return number;
      }
    }
    return 0;
  }

  int last() {
    return from + rows.size();
  }
}
