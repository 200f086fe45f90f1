package careermap.standard;

import careermap.map.Problem;
import careermap.table.Line;
import careermap.table.Lines;
import careermap.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ability standard that HR hands in: its units, and everything that is wrong with it. */
final class Standard {
  private final Map<UnitCode, List<StandardRow>> rows = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  private Standard(Lines<StandardColumn> lines) {
    problems.addAll(lines.problems());
    warnings.addAll(lines.notices());
  }

  static Standard read(Table table) {
    Lines<StandardColumn> lines = new Lines<>(table, StandardColumn.values());
    Standard standard = new Standard(lines);
    if (standard.problems.isEmpty()) {
      lines.all().forEach(standard::read);
    }
    standard.rows.values().forEach(unit -> standard.warnings.addAll(UnitLook.warnings(unit)));
    return standard;
  }

  List<Problem> problems() {
    return problems;
  }

  /** What is worth a look without keeping anything back. */
  List<Problem> warnings() {
    return warnings;
  }

  /** The units; criteria that are {@code known} with the same words keep their codes. */
  List<StandardUnit> units(Map<UnitCode, StandardUnit> known) {
    return rows.entrySet().stream()
        .map(unit -> new Numbering(unit.getKey(), known.get(unit.getKey())).of(unit.getValue()))
        .toList();
  }

  private void read(Line<StandardColumn> line) {
    StandardReader reader = new StandardReader(line);
    reader.read().ifPresent(this::take);
    problems.addAll(reader.problems());
  }

  private void take(StandardRow row) {
    List<StandardRow> unit = rows.computeIfAbsent(row.code(), absent -> new ArrayList<>());
    @Nullable StandardRow first = unit.isEmpty() ? null : unit.get(0);
    if (first != null && !first.heading().name().equals(row.heading().name())) {
      problems.add(
          new Problem(
              row.line().place(StandardColumn.UNIT_NAME),
              StandardWords.otherName(row.code(), first.heading(), first.number())));
    }
    unit.add(row);
  }
}
