package careermap.coverage;

import careermap.person.Headcount;
import java.util.List;

/**
 * The talks of some people in numbers (面談の状況の行).
 *
 * @param key the site, shift, form of employment, level or supervisor; blank where the roster has
 *     none
 * @param talked who had a talk in the period
 * @param talks how many they had
 * @param days by {@link Band}, in its order; of teams none
 */
public record CoverageRow(
    String key,
    Headcount people,
    Headcount talked,
    Headcount notYet,
    Headcount talks,
    List<Headcount> days) {
  /** Nobody is there. */
  static final CoverageRow NOTHING =
      new CoverageRow(
          "", Headcount.NOBODY, Headcount.NOBODY, Headcount.NOBODY, Headcount.NOBODY, List.of());

  public CoverageRow {
    days = List.copyOf(days);
  }

  /** How many had their last talk that long ago. */
  public Headcount of(Band band) {
    return days.get(band.ordinal());
  }

  /** Whether anything of it is told at all. */
  public boolean isTold() {
    return people.told() != null;
  }
}
