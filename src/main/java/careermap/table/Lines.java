package careermap.table;

import careermap.map.Folded;
import careermap.map.Nearest;
import careermap.map.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of a table by column (見出しのわかった表), once its header is understood. */
public final class Lines<C extends Column> {
  private final Table table;
  private final List<C> columns;
  private final Map<C, Integer> positions = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notices = new ArrayList<>();

  public Lines(Table table, C[] columns) {
    this.table = table;
    this.columns = List.of(columns);
    problems.addAll(table.problems());
    if (table.rows().size() > 1) {
      readHeader(table.rows().get(0));
    } else if (problems.isEmpty()) {
      problems.add(new Problem(table.name(), TableWords.empty(required())));
    }
  }

  public List<Line<C>> all() {
    return table.rows().stream()
        .skip(1)
        .map(row -> new Line<>(table, row, positions, Map.<C, String>of()))
        .toList();
  }

  /** What keeps the table from being understood; empty where its lines can be taken. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** What was left aside. */
  public List<Problem> notices() {
    return List.copyOf(notices);
  }

  private void readHeader(Row header) {
    Map<String, C> names = names();
    List<Integer> unknown = new ArrayList<>();
    for (int position = 0; position < header.cells().size(); position++) {
      C column = names.get(Folded.of(header.cell(position)));
      if (column == null) {
        unknown.add(position);
      } else if (positions.putIfAbsent(column, position) != null) {
        problems.add(new Problem(table.place(header, position), TableWords.twice(column)));
      }
    }
    unknown.forEach(position -> leaveAside(header, position));
    nameMissing(header);
  }

  private Map<String, C> names() {
    Map<String, C> names = new HashMap<>();
    for (C column : columns) {
      headings(column).forEach(heading -> names.put(Folded.of(heading), column));
    }
    return names;
  }

  private static Stream<String> headings(Column column) {
    return Stream.concat(Stream.of(column.code(), column.japanese()), column.aliases().stream());
  }

  private void leaveAside(Row header, int position) {
    String heading = header.cell(position);
    if (!heading.isEmpty()) {
      notices.add(
          new Problem(table.place(header, position), TableWords.unknown(heading, meant(heading))));
    }
  }

  private Optional<String> meant(String heading) {
    return new Nearest(absent().flatMap(Lines::headings).toList()).to(heading);
  }

  private Stream<C> absent() {
    return columns.stream().filter(column -> !positions.containsKey(column));
  }

  private void nameMissing(Row header) {
    String place = table.place(header, 0);
    if (positions.isEmpty()) {
      problems.add(new Problem(place, TableWords.noHeader(required())));
    } else {
      absent()
          .filter(Column::isRequired)
          .forEach(column -> problems.add(new Problem(place, TableWords.missing(column))));
    }
  }

  private List<C> required() {
    return columns.stream().filter(Column::isRequired).toList();
  }
}
