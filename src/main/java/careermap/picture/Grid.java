package careermap.picture;

import static java.util.stream.Collectors.toCollection;

import careermap.map.CareerMap;
import careermap.map.Level;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Where each role stands: levels are bands of rows, tracks are lanes of columns. */
record Grid(List<Band> bands, List<Lane> lanes, Map<RoleCode, Cell> cells) {
  /** Row 0 is at the top, column 0 at the left. */
  record Cell(int row, int column) {}

  record Band(Level level, int first, int rows) {}

  record Lane(Track track, int first, int columns) {}

  static Grid of(CareerMap map) {
    Crowd crowd = new Crowd(map);
    Map<Track, Integer> widths = crowd.widths();
    List<Lane> lanes = new ArrayList<>();
    for (Track track : crowd.tracks()) {
      lanes.add(new Lane(track, columns(lanes), widths.getOrDefault(track, 1)));
    }
    List<Band> bands = new ArrayList<>();
    for (Level level : highestFirst(map)) {
      bands.add(new Band(level, rows(bands), crowd.rows(level, widths)));
    }
    Map<RoleCode, Cell> cells = new HashMap<>();
    bands.forEach(band -> lanes.forEach(lane -> place(cells, band, lane, crowd)));
    return new Grid(List.copyOf(bands), List.copyOf(lanes), Map.copyOf(cells));
  }

  int rows() {
    return rows(bands);
  }

  int columns() {
    return columns(lanes);
  }

  Cell cell(RoleCode role) {
    Cell cell = cells.get(role);
    if (cell == null) {
      throw new IllegalArgumentException(role + " has no place");
    }
    return cell;
  }

  boolean isFree(int row, int column) {
    return !cells.containsValue(new Cell(row, column));
  }

  private static List<Level> highestFirst(CareerMap map) {
    TreeSet<Level> levels =
        map.roles().stream()
            .map(Role::level)
            .collect(toCollection(() -> new TreeSet<>(Collections.reverseOrder())));
    return List.copyOf(levels);
  }

  /** From the top of the band to its bottom, in its middle where it is taller. */
  private static void place(Map<RoleCode, Cell> cells, Band band, Lane lane, Crowd crowd) {
    List<Role> roles = crowd.downwards(band.level(), lane.track());
    int needed = Crowd.rows(roles.size(), lane.columns());
    int top = band.first() + (band.rows() - needed) / 2;
    for (int i = 0; i < roles.size(); i++) {
      Cell cell = new Cell(top + i / lane.columns(), lane.first() + i % lane.columns());
      cells.put(roles.get(i).code(), cell);
    }
  }

  private static int rows(List<Band> bands) {
    return bands.stream().mapToInt(Band::rows).sum();
  }

  private static int columns(List<Lane> lanes) {
    return lanes.stream().mapToInt(Lane::columns).sum();
  }
}
