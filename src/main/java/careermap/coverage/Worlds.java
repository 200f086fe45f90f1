package careermap.coverage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Looks for worlds that look the same in all that is told; the one that hides the least. */
final class Worlds<H, F> {
  /** Enough to find one among thousands of people, and an end where there is none. */
  private static final int MOST_LOOKS = 60_000;

  private final Ledger<H, F> ledger;
  private final List<Crew<H, F>> crews;
  private final List<F> possible;
  private final BitSet hidden;
  private final Difference difference;
  private final int[] used;

  private int cell;
  private int looks;
  private Found best = Found.NONE;

  /**
   * One that was found.
   *
   * @param other the crew that one of it changes with; below 0 for what somebody else could be
   */
  private record Found(int loss, int one, int other) {
    static final Found NONE = new Found(Integer.MAX_VALUE, 0, 0);
  }

  Worlds(Ledger<H, F> ledger, List<Crew<H, F>> crews, List<F> possible, BitSet hidden) {
    this.ledger = ledger;
    this.crews = crews;
    this.possible = possible;
    this.hidden = hidden;
    this.difference = new Difference(ledger.size());
    this.used = new int[crews.size()];
  }

  /** From here on everybody is free again. */
  void begin() {
    Arrays.fill(used, 0);
  }

  /**
   * Makes the number smaller or larger, and hides what that changes.
   *
   * @param sign -1 for smaller, 1 for larger
   * @return by how much it changes; 0 where no world is found
   */
  int find(int cell) {
    this.cell = cell;
    Arrays.fill(used, 0);
    this.looks = 0;
    this.best = Found.NONE;
    for (int one = 0; one < crews.size() && isOpen(); one++) {
      look(one);
    }
    return best.equals(Found.NONE) ? 0 : take();
  }

  private boolean isOpen() {
    return best.loss() > 0 && (looks < MOST_LOOKS || best.equals(Found.NONE));
  }

  private void look(int one) {
    if (isFree(one) && ledger.concerns(crews.get(one).home(), cell) && counts(one)) {
      alone(one);
      together(one);
    }
  }

  private boolean isFree(int crew) {
    return used[crew] < crews.get(crew).size();
  }

  /** Only whoever counts in it makes it smaller. */
  private boolean counts(int one) {
    Crew<H, F> crew = crews.get(one);
    difference.clear();
    ledger.enter(crew.home(), crew.facts(), difference::add);
    return difference.of(cell) > 0;
  }

  private void alone(int one) {
    Crew<H, F> crew = crews.get(one);
    for (int other = 0; other < possible.size() && isOpen(); other++) {
      difference.clear();
      replace(crew.home(), crew.facts(), possible.get(other));
      judge(one, -1 - other);
    }
    difference.clear();
    replace(crew.home(), crew.facts(), ledger.opened(crew.facts()));
    judge(one, -1 - possible.size());
  }

  /** Neighbours first: they are alike in most. */
  private void together(int one) {
    for (int step = 1; step < crews.size() && isOpen(); step++) {
      int other = (one + step) % crews.size();
      if (isFree(other)) {
        exchange(one, other);
        judge(one, other);
      }
    }
  }

  private void exchange(int one, int other) {
    difference.clear();
    replace(crews.get(one).home(), crews.get(one).facts(), crews.get(other).facts());
    replace(crews.get(other).home(), crews.get(other).facts(), crews.get(one).facts());
  }

  private void replace(H home, F before, F after) {
    ledger.enter(home, before, difference::take);
    ledger.enter(home, after, difference::add);
  }

  private void judge(int one, int other) {
    looks++;
    if (difference.of(cell) < 0) {
      int loss = difference.loss(hidden, ledger);
      best = loss < best.loss() ? new Found(loss, one, other) : best;
    }
  }

  private int take() {
    used[best.one()]++;
    if (best.other() >= 0) {
      used[best.other()]++;
      exchange(best.one(), best.other());
    } else {
      Crew<H, F> crew = crews.get(best.one());
      int number = -1 - best.other();
      difference.clear();
      replace(
          crew.home(),
          crew.facts(),
          number < possible.size() ? possible.get(number) : ledger.opened(crew.facts()));
    }
    difference.each(hidden::set);
    return difference.of(cell);
  }
}
