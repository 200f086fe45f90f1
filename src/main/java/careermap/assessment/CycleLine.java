package careermap.assessment;

import careermap.person.Headcount;

/**
 * A cycle as human resources see it (評価の期間の状況): numbers of five or more, and nothing of anybody.
 *
 * @param complete sheets with both sides in; unknown, too, where few are missing
 */
public record CycleLine(Cycle cycle, Headcount sheets, Headcount complete) {

  /** Whatever leaves fewer than five on one side is forgotten. */
  public static CycleLine of(Cycle cycle, int sheets, int complete) {
    int missing = sheets - complete;
    return new CycleLine(
        cycle,
        Headcount.ofSecret(sheets),
        Headcount.ofSecret(Headcount.isFew(missing) ? 0 : complete));
  }
}
