package careermap.coverage;

import careermap.person.Headcount;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Decides which numbers are hidden, so that no small one can be found again. For each hidden number
 * under five it has a world that looks the same in all that is told, and in which that number is
 * nought: some people had one another's talks, or others than they had. Whatever such a world would
 * change is hidden, too. Worlds are made of people who are in no other, so that they add up.
 */
final class Suppression<H, F> {
  private final Ledger<H, F> ledger;
  private final List<Crew<H, F>> crews;
  private final Worlds<H, F> worlds;
  private final int[] values;
  private final BitSet hidden = new BitSet();

  private Suppression(Ledger<H, F> ledger, List<Crew<H, F>> crews, List<F> possible) {
    this.ledger = ledger;
    this.crews = crews;
    this.values = sums(ledger, crews);
    this.worlds = new Worlds<>(ledger, crews, possible, hidden);
  }

  /**
   * What is hidden.
   *
   * @param untold numbers that are not told, whatever they are
   * @param possible what could be true of anybody
   */
  static <H, F> BitSet of(
      Ledger<H, F> ledger, List<Crew<H, F>> crews, BitSet untold, List<F> possible) {
    Suppression<H, F> suppression = new Suppression<>(ledger, crews, possible);
    suppression.hidden.or(untold);
    suppression.conceal();
    return suppression.hidden;
  }

  static <H, F> int[] sums(Ledger<H, F> ledger, List<Crew<H, F>> crews) {
    int[] sums = new int[ledger.size()];
    for (Crew<H, F> crew : crews) {
      ledger.enter(
          crew.home(), crew.facts(), (cell, weight) -> sums[cell] += weight * crew.size());
    }
    return sums;
  }

  private void conceal() {
    List<Integer> secrets = new ArrayList<>();
    for (int cell = 0; cell < values.length; cell++) {
      if (values[cell] > 0 && values[cell] < Headcount.FEWEST) {
        secrets.add(cell);
        hidden.set(cell);
      }
    }
    secrets.forEach(this::protect);
  }

  private void protect(int cell) {
    if (worlds.find(cell) == 0) {
      hidden.set(0, ledger.size());
    }
  }
}
