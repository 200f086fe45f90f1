package careermap.person;

/** Who watches how far a roster has come (名簿の進み具合). */
@FunctionalInterface
public interface RowsDone {
  /** Nobody does. */
  RowsDone UNSEEN = (done, all) -> {};

  /**
   * @param done rows that were read, then also rows that were written
   * @param all of both, as far as that is known
   */
  void at(int done, int all);

  /** The same, for what comes after {@code before} others. */
  default RowsDone after(int before) {
    return (done, all) -> at(before + done, before + all);
  }
}
