package careermap.coverage;

import java.util.List;

/** The talks of people told apart by one thing (分けた表). */
public record CoverageTable(Dimension dimension, List<CoverageRow> rows) {
  public CoverageTable {
    rows = List.copyOf(rows);
  }
}
