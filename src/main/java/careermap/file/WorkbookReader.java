package careermap.file;

import careermap.map.AbilityUnit;
import careermap.map.Folded;
import careermap.map.MapReading;
import careermap.map.Nearest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a map from the sheets of a workbook; the rules are those of {@link MapReader}. */
final class WorkbookReader {
  private final List<Grid> grids;
  private final Problems problems;
  private final Problems notices;
  private final Map<MapSheet, Grid> sheets = new EnumMap<>(MapSheet.class);
  private final Map<MapSheet, Map<Column, GridCell>> headings = new EnumMap<>(MapSheet.class);

  WorkbookReader(String source, List<Grid> grids) {
    this.grids = grids;
    this.problems = new Problems(source);
    this.notices = new Problems(source);
  }

  MapReading read(Function<String, Optional<AbilityUnit>> unitsElsewhere) {
    grids.forEach(grid -> meantBy(grid).ifPresent(sheet -> take(sheet, grid)));
    grids.stream().filter(grid -> meantBy(grid).isEmpty()).forEach(this::leaveAside);
    Stream.of(MapSheet.values()).filter(this::isMissed).forEach(this::reportMissing);
    sheets.forEach((sheet, grid) -> headings.put(sheet, headings(sheet, grid)));
    MapReading reading =
        problems.isEmpty()
            ? new MapReader(problems, unitsElsewhere)
                .read(new SheetTree(sheets, headings, problems).root())
            : MapReading.failed(problems.sorted());
    return reading.noting(notices.sorted());
  }

  private static Optional<MapSheet> meantBy(Grid grid) {
    String name = Folded.of(grid.name());
    return Stream.of(MapSheet.values())
        .filter(sheet -> names(sheet).map(Folded::of).anyMatch(name::equals))
        .findFirst();
  }

  private static Stream<String> names(MapSheet sheet) {
    return Stream.of(sheet.title().ja(), sheet.title().en());
  }

  private void take(MapSheet sheet, Grid grid) {
    Grid first = sheets.putIfAbsent(sheet, sheet == MapSheet.MAP ? grid.turned() : grid);
    if (first != null) {
      problems.add(grid.corner(), Fault.REPEATED_SHEET, grid.name(), first.name());
    }
  }

  /** A name that is nearly one that is missing would lose a sheet if it were left aside. */
  private void leaveAside(Grid grid) {
    List<String> missing =
        Stream.of(MapSheet.values())
            .filter(sheet -> !sheets.containsKey(sheet))
            .flatMap(WorkbookReader::names)
            .toList();
    Optional<String> meant = new Nearest(missing).to(grid.name());
    if (meant.isPresent()) {
      problems.add(grid.corner(), Fault.UNKNOWN_SHEET, grid.name(), Hint.nearest(meant.get()));
    } else if (!grid.lines().isEmpty()) {
      notices.add(grid.corner(), Fault.ASIDE_SHEET, grid.name());
    }
  }

  private boolean isMissed(MapSheet sheet) {
    return sheet.isRequired() && !sheets.containsKey(sheet);
  }

  private void reportMissing(MapSheet sheet) {
    problems.add(Fault.MISSING_SHEET, sheet.title());
  }

  private Map<Column, GridCell> headings(MapSheet sheet, Grid grid) {
    return new Headings(sheet, grid, problems, notices).read();
  }
}
