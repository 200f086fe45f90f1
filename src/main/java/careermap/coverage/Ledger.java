package careermap.coverage;

import java.util.stream.Stream;

/**
 * How people add up to the numbers that are told.
 *
 * @param <H> what everybody may know of somebody
 * @param <F> what nobody may find out of somebody
 */
interface Ledger<H, F> {
  /** How many numbers there are. */
  int size();

  /** Adds somebody to the numbers that they count in. */
  void enter(H home, F facts, Entry entry);

  /** How much is lost where a number is hidden. */
  int loss(int cell);

  /** The same of somebody as if other talks were kept from their supervisor; or nothing. */
  default Stream<F> variants(F facts) {
    return Stream.of();
  }

  @FunctionalInterface
  interface Entry {
    void add(int cell, int weight);
  }
}
