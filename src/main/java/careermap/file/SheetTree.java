package careermap.file;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The sheets of a workbook as one piece, in the form in which a map is written as text. */
final class SheetTree {
  private static final String GUIDE = "guide";
  private static final Set<MapSheet> OF_ONE_KIND =
      EnumSet.complementOf(EnumSet.of(MapSheet.MAP, MapSheet.UNITS, MapSheet.CRITERIA));

  private final Map<MapSheet, Grid> sheets;
  private final Map<MapSheet, Map<Column, GridCell>> headings;
  private final Problems problems;

  SheetTree(
      Map<MapSheet, Grid> sheets,
      Map<MapSheet, Map<Column, GridCell>> headings,
      Problems problems) {
    this.sheets = sheets;
    this.headings = headings;
    this.problems = problems;
  }

  Piece root() {
    List<Piece.Entry> entries = new ArrayList<>(settings());
    List<Piece> units =
        new UnitSheets(problems, title(MapSheet.CRITERIA))
            .join(rows(MapSheet.UNITS), rows(MapSheet.CRITERIA));
    if (sheets.containsKey(MapSheet.UNITS)) {
      entries.add(entry(MapSheet.UNITS, units));
    }
    OF_ONE_KIND.stream()
        .filter(sheets::containsKey)
        .forEach(sheet -> entries.add(entry(sheet, rows(sheet))));
    return SheetPiece.fields(corner(MapSheet.MAP), entries);
  }

  private List<Piece.Entry> settings() {
    Grid grid = grid(MapSheet.MAP);
    Piece settings = reader(MapSheet.MAP).row(grid.lines().get(0) + 1);
    return settings.entries().stream().filter(entry -> !entry.key().equals(GUIDE)).toList();
  }

  private Piece.Entry entry(MapSheet sheet, List<Piece> rows) {
    Place place = corner(sheet);
    return new Piece.Entry(place, sheet.key(), title(sheet), SheetPiece.list(place, rows));
  }

  private List<Piece> rows(MapSheet sheet) {
    return Stream.of(sheet)
        .filter(sheets::containsKey)
        .flatMap(it -> reader(it).rows().stream())
        .toList();
  }

  private SheetReader reader(MapSheet sheet) {
    return new SheetReader(grid(sheet), headings.getOrDefault(sheet, Map.of()), problems);
  }

  private String title(MapSheet sheet) {
    Grid grid = sheets.get(sheet);
    return grid == null ? sheet.title().ja() : grid.name();
  }

  private Place corner(MapSheet sheet) {
    return grid(sheet).corner();
  }

  private Grid grid(MapSheet sheet) {
    return sheets.getOrDefault(sheet, new Grid("", 0, List.of()));
  }
}
