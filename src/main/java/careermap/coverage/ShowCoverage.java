package careermap.coverage;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import java.util.Optional;
import java.util.function.Supplier;

/** Shows human resources whether talks take place (面談の状況を見る). */
public final class ShowCoverage {
  private final Supplier<CoverageReport> reports;

  /**
   * @param reports one for each day
   */
  public ShowCoverage(Supplier<CoverageReport> reports) {
    this.reports = reports;
  }

  /** The report; empty for whoever does not have the rights. */
  public Optional<CoverageReport> to(Visitor visitor) {
    return visitor.may(Matter.COVERAGE) ? Optional.of(reports.get()) : Optional.empty();
  }
}
