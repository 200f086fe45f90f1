package careermap.coverage;

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

  @FunctionalInterface
  interface Entry {
    void add(int cell, int weight);
  }
}
