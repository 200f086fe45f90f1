package careermap.coverage;

import java.util.BitSet;
import java.util.function.IntConsumer;

/** What a world in which something else is true of one or two people changes of the numbers. */
final class Difference {
  private final int[] changes;
  private final int[] touched;
  private int count;

  Difference(int size) {
    this.changes = new int[size];
    this.touched = new int[size];
  }

  void clear() {
    for (int i = 0; i < count; i++) {
      changes[touched[i]] = 0;
    }
    count = 0;
  }

  void add(int cell, int weight) {
    if (changes[cell] == 0 && !isTouched(cell)) {
      touched[count++] = cell;
    }
    changes[cell] += weight;
  }

  void take(int cell, int weight) {
    add(cell, -weight);
  }

  private boolean isTouched(int cell) {
    for (int i = 0; i < count; i++) {
      if (touched[i] == cell) {
        return true;
      }
    }
    return false;
  }

  int of(int cell) {
    return changes[cell];
  }

  void each(IntConsumer cells) {
    for (int i = 0; i < count; i++) {
      if (changes[touched[i]] != 0) {
        cells.accept(touched[i]);
      }
    }
  }

  /** What is lost where all of it is hidden. */
  int loss(BitSet hidden, Ledger<?, ?> ledger) {
    int loss = 0;
    for (int i = 0; i < count; i++) {
      int cell = touched[i];
      loss += changes[cell] == 0 || hidden.get(cell) ? 0 : ledger.loss(cell);
    }
    return loss;
  }
}
