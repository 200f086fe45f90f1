package careermap.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the rows of a sheet differ from the map in force (評価シートの行の変化).
 *
 * @param gone rows that the map in force has no more
 * @param added rows that it has besides, and that nobody has marked
 */
public record RowChanges(List<SheetRow> gone, List<SheetRow> added) {
  public RowChanges {
    gone = List.copyOf(gone);
    added = List.copyOf(added);
  }

  public boolean isEmpty() {
    return gone.isEmpty() && added.isEmpty();
  }

  static RowChanges between(Sheet sheet, Optional<Sheet> inForce) {
    List<SheetRow> now = inForce.map(Sheet::rows).orElse(List.of());
    return new RowChanges(missing(sheet.rows(), now), missing(now, sheet.rows()));
  }

  private static List<SheetRow> missing(List<SheetRow> rows, List<SheetRow> others) {
    Set<String> codes = others.stream().map(SheetRow::code).collect(Collectors.toSet());
    return rows.stream().filter(row -> !codes.contains(row.code())).toList();
  }
}
