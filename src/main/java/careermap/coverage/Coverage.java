package careermap.coverage;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether talks take place (面談の状況): numbers of five people or more, from which no smaller one can
 * be found again.
 *
 * @param since the first day of the period
 * @param day the last
 * @param all everybody; talks that their supervisors never learn of are in none of these numbers
 * @param tables each with everybody in it
 */
public record Coverage(
    LocalDate since, LocalDate day, CoverageRow all, List<CoverageTable> tables) {
  public Coverage {
    tables = List.copyOf(tables);
  }

  /** The table of a dimension. */
  public CoverageTable by(Dimension dimension) {
    return tables.stream()
        .filter(table -> table.dimension() == dimension)
        .findFirst()
        .orElseThrow();
  }
}
