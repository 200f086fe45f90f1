package careermap.assessment;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How often each mark was given (集計), as the ministry's sheet counts: rows that are not done at the
 * workplace are in no denominator, and rows without a mark are in none either.
 *
 * @param unmarked rows without a mark
 */
public record Totals(Map<Mark, Integer> counts, int unmarked) {
  private static final int WHOLE = 100;

  public Totals {
    counts = Map.copyOf(counts);
  }

  /** Of some rows, by the marks that one side gave. */
  public static Totals of(List<SheetRow> rows, Map<String, Mark> marks) {
    Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
    int unmarked = 0;
    for (SheetRow row : rows) {
      Mark mark = marks.get(row.code());
      if (mark == null) {
        unmarked++;
      } else {
        counts.merge(mark, 1, Integer::sum);
      }
    }
    return new Totals(counts, unmarked);
  }

  /** Several together. */
  public static Totals sum(Collection<Totals> parts) {
    Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
    parts.forEach(part -> part.counts.forEach((mark, n) -> counts.merge(mark, n, Integer::sum)));
    return new Totals(counts, parts.stream().mapToInt(Totals::unmarked).sum());
  }

  public int count(Mark mark) {
    return counts.getOrDefault(mark, 0);
  }

  /** How many rows the shares are of: ○, △ and × together. */
  public int denominator() {
    return counts.entrySet().stream()
        .filter(one -> one.getKey().counts())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /**
   * A mark's share in per cent, rounded half up; empty for what is in no denominator, and where
   * nothing is.
   */
  public OptionalInt share(Mark mark) {
    int all = denominator();
    return all == 0 || !mark.counts()
        ? OptionalInt.empty()
        : OptionalInt.of((2 * WHOLE * count(mark) + all) / (2 * all));
  }
}
