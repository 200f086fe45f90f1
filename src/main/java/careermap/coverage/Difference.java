package careermap.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/** What a world in which something else is true of one or two people changes of the numbers. */
final class Difference {
  private final int[] changes;
  private final boolean[] isTouched;
  private final List<Integer> touched = new ArrayList<>();

  Difference(int size) {
    this.changes = new int[size];
    this.isTouched = new boolean[size];
  }

  void clear() {
    for (int cell : touched) {
      changes[cell] = 0;
      isTouched[cell] = false;
    }
    touched.clear();
  }

  void add(int cell, int weight) {
    if (!isTouched[cell]) {
      isTouched[cell] = true;
      touched.add(cell);
    }
    changes[cell] += weight;
  }

  void take(int cell, int weight) {
    add(cell, -weight);
  }

  int of(int cell) {
    return changes[cell];
  }

  void each(IntConsumer cells) {
    for (int cell : touched) {
      if (changes[cell] != 0) {
        cells.accept(cell);
      }
    }
  }

  /** What is lost where all of it is hidden. */
  int loss(BitSet hidden, Ledger<?, ?> ledger) {
    int loss = 0;
    for (int cell : touched) {
      loss += changes[cell] == 0 || hidden.get(cell) ? 0 : ledger.loss(cell);
    }
    return loss;
  }
}
