package careermap.file;

import careermap.map.Folded;
import careermap.map.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which column of a sheet stands where; what is no column of the map is left aside by name. */
final class Headings {
  private final MapSheet sheet;
  private final Grid grid;
  private final Problems problems;
  private final Problems notices;
  private final Map<Column, GridCell> places = new LinkedHashMap<>();
  private final List<GridCell> unknown = new ArrayList<>();

  Headings(MapSheet sheet, Grid grid, Problems problems, Problems notices) {
    this.sheet = sheet;
    this.grid = grid;
    this.problems = problems;
    this.notices = notices;
  }

  /** The place of each column that is there; what is missing becomes a problem. */
  Map<Column, GridCell> read() {
    Map<String, Column> names = names(sheet.columns());
    grid.lines().stream()
        .limit(1)
        .flatMap(line -> grid.cellsOf(line).stream())
        .forEach(heading -> take(heading, names.get(Folded.of(heading.text()))));
    List<Column> missing =
        sheet.columns().stream().filter(column -> !places.containsKey(column)).toList();
    unknown.forEach(heading -> leaveAside(heading, missing));
    missing.stream()
        .filter(this::isMissed)
        .forEach(column -> problems.add(grid.corner(), Fault.MISSING_KEY, column.heading()));
    nameCellsWithoutHeading();
    return places;
  }

  private static Map<String, Column> names(List<Column> columns) {
    Map<String, Column> names = new HashMap<>();
    columns.forEach(column -> names(column).forEach(it -> names.put(Folded.of(it), column)));
    return names;
  }

  private static Stream<String> names(Column column) {
    return Stream.of(column.heading().ja(), column.heading().en());
  }

  private void take(GridCell heading, @Nullable Column column) {
    if (column == null) {
      unknown.add(heading);
    } else if (places.putIfAbsent(column, heading) != null) {
      problems.add(heading.place(), Fault.REPEATED_KEY, heading.text());
    }
  }

  /** A heading that is nearly one that is missing would lose data if it were left aside. */
  private void leaveAside(GridCell heading, List<Column> missing) {
    List<String> names = missing.stream().flatMap(Headings::names).toList();
    Optional<String> meant = new Nearest(names).to(heading.text());
    if (meant.isPresent()) {
      problems.add(heading.place(), Fault.UNKNOWN_KEY, heading.text(), Hint.nearest(meant.get()));
    } else if (hasContent(grid.positionOf(heading))) {
      notices.add(heading.place(), Fault.ASIDE_COLUMN, heading.text());
    }
  }

  /** Half a pair is missed as well; of a sheet that nobody needs and that is empty, nothing is. */
  private boolean isMissed(Column column) {
    boolean isUsed = sheet.isRequired() || !grid.lines().isEmpty();
    boolean hasPartner = places.keySet().stream().anyMatch(column::isPairedWith);
    return isUsed && (column.isRequired() || hasPartner);
  }

  private boolean hasContent(int position) {
    return grid.lines().stream().skip(1).anyMatch(line -> !grid.cell(line, position).isBlank());
  }

  private void nameCellsWithoutHeading() {
    int header = grid.lines().isEmpty() ? 0 : grid.lines().get(0);
    grid.lines().stream()
        .skip(1)
        .flatMap(line -> grid.cellsOf(line).stream())
        .filter(cell -> grid.cell(header, grid.positionOf(cell)).isBlank())
        .findFirst()
        .ifPresent(cell -> notices.add(cell.place(), Fault.ASIDE_CELLS));
  }
}
