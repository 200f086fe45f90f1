package careermap.standard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Gives the criteria of a unit their codes. One whose words are known keeps its code, and no code
 * is given twice: sheets refer to them.
 */
final class Numbering {
  private final UnitCode unit;
  private final Map<String, Deque<String>> known = new HashMap<>();
  private final AtomicInteger last;

  Numbering(UnitCode unit, @Nullable StandardUnit before) {
    this.unit = unit;
    this.last = new AtomicInteger(before == null ? 0 : before.numbered());
    if (before != null) {
      before.criteria().forEach(criterion -> codes(criterion.text()).add(criterion.code()));
    }
  }

  StandardUnit of(List<StandardRow> rows) {
    List<StandardCriterion> criteria = rows.stream().map(this::criterion).toList();
    return new StandardUnit(unit, rows.get(0).heading(), criteria, last.get());
  }

  private StandardCriterion criterion(StandardRow row) {
    @Nullable String code = codes(row.text()).poll();
    return new StandardCriterion(
        code == null ? next() : code, row.category(), row.mark(), row.text());
  }

  private Deque<String> codes(String text) {
    return known.computeIfAbsent(text, absent -> new ArrayDeque<>());
  }

  private String next() {
    return String.format("%s-%02d", unit, last.incrementAndGet());
  }
}
