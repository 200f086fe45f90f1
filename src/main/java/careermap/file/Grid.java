package careermap.file;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cells of a sheet that say something, by line and position. */
final class Grid {
  private final String name;
  private final int number;
  private final boolean isTurned;
  private final SortedMap<Integer, SortedMap<Integer, GridCell>> lines = new TreeMap<>();

  Grid(String name, int number, List<GridCell> cells) {
    this(name, number, false, cells);
  }

  private Grid(String name, int number, boolean isTurned, Collection<GridCell> cells) {
    this.name = name;
    this.number = number;
    this.isTurned = isTurned;
    cells.stream().filter(cell -> !cell.isBlank()).forEach(this::put);
  }

  /** The same cells, with the columns of the sheet as lines. */
  Grid turned() {
    List<GridCell> cells = lines.values().stream().flatMap(it -> it.values().stream()).toList();
    return new Grid(name, number, !isTurned, cells);
  }

  String name() {
    return name;
  }

  Place corner() {
    return Place.inSheet(name, number, 1, 0);
  }

  /** The numbers of all lines that say something. */
  List<Integer> lines() {
    return List.copyOf(lines.keySet());
  }

  Collection<GridCell> cellsOf(int line) {
    return lines.getOrDefault(line, new TreeMap<>()).values();
  }

  int positionOf(GridCell cell) {
    return isTurned ? cell.place().line() : cell.place().column();
  }

  GridCell cell(int line, int position) {
    GridCell cell = lines.getOrDefault(line, new TreeMap<>()).get(position);
    return cell == null ? GridCell.empty(place(line, position)) : cell;
  }

  private Place place(int line, int position) {
    return isTurned
        ? Place.inSheet(name, number, position, line)
        : Place.inSheet(name, number, line, position);
  }

  private void put(GridCell cell) {
    int line = isTurned ? cell.place().column() : cell.place().line();
    lines.computeIfAbsent(line, absent -> new TreeMap<>()).put(positionOf(cell), cell);
  }
}
