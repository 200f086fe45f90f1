package careermap.history;

import careermap.history.PastEvent.PastRole;
import careermap.map.Problem;
import careermap.table.Line;
import careermap.table.Lines;
import careermap.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The history that HR hands in: each event once, and everything that is wrong with it. */
final class History {
  private final Lines<HistoryColumn> lines;
  private final Map<List<Object>, PastEntry> entries = new LinkedHashMap<>();
  private final Map<List<Object>, Integer> rows = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private History(Lines<HistoryColumn> lines) {
    this.lines = lines;
    this.problems.addAll(lines.problems());
  }

  static History read(Table table, Known known, LocalDate today) {
    History history = new History(new Lines<>(table, HistoryColumn.values()));
    if (history.problems.isEmpty()) {
      history.lines.all().forEach(line -> history.read(line, known, today));
    }
    return history;
  }

  List<Problem> problems() {
    return problems;
  }

  List<Problem> warnings() {
    return lines.notices();
  }

  Collection<PastEntry> entries() {
    return entries.values();
  }

  private void read(Line<HistoryColumn> line, Known known, LocalDate today) {
    HistoryReader reader = new HistoryReader(line, known, today);
    reader.read().ifPresent(entry -> take(line, entry));
    problems.addAll(reader.problems());
  }

  private void take(Line<HistoryColumn> line, PastEntry entry) {
    List<Object> key = entry.event().key();
    @Nullable PastEntry earlier = entries.get(key);
    if (earlier != null && isAnotherRole(earlier.event(), entry.event())) {
      int row = rows.getOrDefault(key, 0);
      problems.add(new Problem(line.place(HistoryColumn.CODE), HistoryWords.twoRoles(row)));
    }
    if (earlier == null || entry.event().corrects(earlier.event())) {
      entries.put(key, entry);
      rows.put(key, line.row().number());
    }
  }

  private static boolean isAnotherRole(PastEvent one, PastEvent other) {
    return one instanceof PastRole role
        && other instanceof PastRole another
        && !role.period().role().equals(another.period().role());
  }
}
