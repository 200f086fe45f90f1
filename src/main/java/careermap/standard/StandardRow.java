package careermap.standard;

import careermap.table.Line;
import org.jspecify.annotations.Nullable;

/** A row of an ability standard: a criterion, and the heading of its unit. */
record StandardRow(
    Line<StandardColumn> line,
    UnitCode code,
    UnitHeading heading,
    @Nullable String category,
    @Nullable String mark,
    String text) {
  int number() {
    return line.row().number();
  }
}
