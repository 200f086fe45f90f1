package careermap.coverage;

import careermap.person.Headcount;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides which numbers are hidden, so that no small one can be found again. For each number under
 * five it has a world that looks the same in all that is told, and in which that number is smaller:
 * two people had each other's talks, or one had others. Whatever that world would change is hidden,
 * too. What is hidden only ever grows, so that each world goes on looking the same.
 */
final class Suppression<H, F> {
  private final Ledger<H, F> ledger;
  private final List<Crew<H, F>> crews;
  private final Worlds<H, F> worlds;
  private final BitSet hidden;

  private Suppression(
      Ledger<H, F> ledger, List<Crew<H, F>> crews, BitSet untold, List<F> possible) {
    this.ledger = ledger;
    this.crews = crews;
    this.hidden = (BitSet) untold.clone();
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
    if (crews.isEmpty()) {
      return untold;
    }
    Suppression<H, F> suppression = new Suppression<>(ledger, crews, untold, possible);
    suppression.conceal();
    return suppression.hidden;
  }

  static <H, F> int[] sums(Ledger<H, F> ledger, List<Crew<H, F>> crews) {
    int[] sums = new int[ledger.size()];
    for (Crew<H, F> crew : crews) {
      ledger.enter(crew.home(), crew.facts(), (cell, weight) -> sums[cell] += weight * crew.size());
    }
    return sums;
  }

  private void conceal() {
    int[] sums = sums(ledger, crews);
    for (int cell = 0; cell < sums.length; cell++) {
      if (Headcount.isFew(sums[cell])) {
        hidden.set(cell);
      }
    }
    those(sums).forEach(this::protect);
  }

  /** Who counts in each small number. */
  private Map<Integer, List<Integer>> those(int[] sums) {
    Map<Integer, List<Integer>> those = new TreeMap<>();
    for (int crew = 0; crew < crews.size(); crew++) {
      int number = crew;
      Ledger.Entry entry =
          (cell, weight) -> {
            if (Headcount.isFew(sums[cell])) {
              those.computeIfAbsent(cell, one -> new ArrayList<>()).add(number);
            }
          };
      ledger.enter(crews.get(crew).home(), crews.get(crew).facts(), entry);
    }
    return those;
  }

  private void protect(int cell, List<Integer> those) {
    if (!worlds.find(cell, those)) {
      hidden.set(0, ledger.size());
    }
  }
}
