package careermap.coverage;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for worlds that look the same in all that is told; the one that hides the least. */
final class Worlds<H, F> {
  /** Enough to find a good one among thousands of people: those who are alike are near. */
  private static final int MOST_LOOKS = 1_500;

  private final Ledger<H, F> ledger;
  private final List<Crew<H, F>> crews;
  private final List<F> possible;
  private final BitSet hidden;
  private final Difference difference;

  /**
   * One of them.
   *
   * @param one of whom {@code facts} would be true
   * @param other of whom what is true of the first would be true; the first where it is nobody
   */
  private record World<H, F>(Crew<H, F> one, F facts, Crew<H, F> other) {}

  Worlds(Ledger<H, F> ledger, List<Crew<H, F>> crews, List<F> possible, BitSet hidden) {
    this.ledger = ledger;
    this.crews = crews;
    this.possible = possible;
    this.hidden = hidden;
    this.difference = new Difference(ledger.size());
  }

  /**
   * Makes a number smaller, and hides what that changes.
   *
   * @param those who count in it
   * @return whether a world is found
   */
  boolean find(int cell, List<Integer> those) {
    World<H, F> best = best(cell, those);
    if (best != null) {
      change(best);
      difference.each(hidden::set);
    }
    return best != null;
  }

  private @Nullable World<H, F> best(int cell, List<Integer> those) {
    Choice<World<H, F>> choice = new Choice<>(MOST_LOOKS);
    for (int one : those) {
      alone(cell, crews.get(one), choice);
      together(cell, one, choice);
    }
    return choice.best();
  }

  private void alone(int cell, Crew<H, F> one, Choice<World<H, F>> choice) {
    possible.stream()
        .map(facts -> new World<>(one, facts, one))
        .forEach(world -> choice.offer(world, loss(cell, world)));
  }

  /** Neighbours first: they are alike in most. */
  private void together(int cell, int number, Choice<World<H, F>> choice) {
    Crew<H, F> one = crews.get(number);
    for (int step = 1; step < crews.size() && choice.isOpen(); step++) {
      Crew<H, F> other = crews.get((number + step) % crews.size());
      if (!other.facts().equals(one.facts())) {
        World<H, F> world = new World<>(one, other.facts(), other);
        choice.offer(world, loss(cell, world));
      }
    }
  }

  /** No world where the number is not smaller. */
  private int loss(int cell, World<H, F> world) {
    change(world);
    return difference.of(cell) < 0 ? difference.loss(hidden, ledger) : Choice.NEVER;
  }

  private void change(World<H, F> world) {
    difference.clear();
    replace(world.one().home(), world.one().facts(), world.facts());
    if (world.other() != world.one()) {
      replace(world.other().home(), world.other().facts(), world.one().facts());
    }
  }

  private void replace(H home, F before, F after) {
    ledger.enter(home, before, difference::take);
    ledger.enter(home, after, difference::add);
  }
}
