package careermap.coverage;

import java.util.List;

/**
 * Where somebody counts.
 *
 * @param rows of each table, the row
 */
record Home(List<Integer> rows) {
  Home {
    rows = List.copyOf(rows);
  }
}
