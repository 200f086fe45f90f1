package careermap.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Linear equations over unknown numbers of people, and what they determine. */
final class Equations {
  private static final long PRIME = 1_000_000_007L;

  private record Equation(Map<Integer, Long> terms, long sum) {}

  private final List<Equation> equations = new ArrayList<>();
  private final List<Map<Integer, Long>> reduced = new ArrayList<>();
  private final long[] low;
  private final long[] high;

  Equations(int unknowns, long most) {
    this.low = new long[unknowns];
    this.high = new long[unknowns];
    java.util.Arrays.fill(high, most);
  }

  void add(Map<Integer, Long> terms, long sum) {
    equations.add(new Equation(terms, sum));
    Map<Integer, Long> rest = reduce(terms);
    if (!rest.isEmpty()) {
      reduced.add(normal(rest));
    }
  }

  /** Whether a sum of unknowns follows from the equations alone. */
  boolean determines(Map<Integer, Long> terms) {
    return reduce(terms).isEmpty();
  }

  private Map<Integer, Long> reduce(Map<Integer, Long> terms) {
    Map<Integer, Long> rest = new TreeMap<>();
    terms.forEach((unknown, weight) -> rest.put(unknown, Math.floorMod(weight, PRIME)));
    for (Map<Integer, Long> row : reduced) {
      int lead = row.keySet().iterator().next();
      long weight = rest.getOrDefault(lead, 0L);
      if (weight != 0) {
        row.forEach(
            (unknown, one) ->
                rest.merge(
                    unknown, Math.floorMod(-weight * one, PRIME), (a, b) -> (a + b) % PRIME));
        rest.values().removeIf(value -> value == 0);
      }
    }
    return rest;
  }

  private static Map<Integer, Long> normal(Map<Integer, Long> row) {
    long inverse = power(row.values().iterator().next(), PRIME - 2);
    Map<Integer, Long> normal = new TreeMap<>();
    row.forEach((unknown, weight) -> normal.put(unknown, weight * inverse % PRIME));
    return normal;
  }

  private static long power(long base, long exponent) {
    long result = 1;
    long square = base;
    for (long rest = exponent; rest > 0; rest >>= 1) {
      result = (rest & 1) == 1 ? result * square % PRIME : result;
      square = square * square % PRIME;
    }
    return result;
  }

  /**
   * Numbers of people are never below nought: what that says of each, passed on until all is said.
   */
  void bound() {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Equation equation : equations) {
        moved |= bound(equation);
      }
    }
  }

  private boolean bound(Equation equation) {
    long least = 0;
    long most = 0;
    for (Map.Entry<Integer, Long> term : equation.terms().entrySet()) {
      least += part(term, true);
      most += part(term, false);
    }
    boolean moved = false;
    for (Map.Entry<Integer, Long> term : equation.terms().entrySet()) {
      moved |=
          bound(
              term,
              equation.sum() - (most - part(term, false)),
              equation.sum() - (least - part(term, true)));
    }
    return moved;
  }

  private long part(Map.Entry<Integer, Long> term, boolean least) {
    long weight = term.getValue();
    return weight * ((weight > 0) == least ? low[term.getKey()] : high[term.getKey()]);
  }

  /** All weights are 1 or -1. */
  private boolean bound(Map.Entry<Integer, Long> term, long least, long most) {
    int unknown = term.getKey();
    long from = term.getValue() > 0 ? least : -most;
    long to = term.getValue() > 0 ? most : -least;
    boolean moved = from > low[unknown] || to < high[unknown];
    low[unknown] = Math.max(low[unknown], from);
    high[unknown] = Math.min(high[unknown], to);
    return moved;
  }

  boolean isOneValue(int unknown) {
    return low[unknown] == high[unknown];
  }
}
