package careermap.assessment;

import java.util.List;

/** Lists the cycles for human resources (評価の期間をならべる). */
public final class ListCycles {
  private final Cycles cycles;

  public ListCycles(Cycles cycles) {
    this.cycles = cycles;
  }

  /**
   * Newest first; none for everybody else.
   *
   * @param hr whether the reader has the rights of human resources
   */
  public List<CycleLine> to(boolean hr) {
    return hr ? cycles.all() : List.of();
  }
}
