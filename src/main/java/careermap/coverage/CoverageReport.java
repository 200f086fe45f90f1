package careermap.coverage;

import careermap.observed.PathOverview;
import careermap.person.Headcount;
import java.util.List;

/**
 * All that human resources are told in numbers (面談の状況の報告).
 *
 * @param goals how many have set a goal, whoever may read it; which ones is nobody's business
 * @param longStays by role
 * @param observed how people really went, beside the guidelines
 */
public record CoverageReport(
    Coverage talks,
    Headcount goals,
    List<Pipeline> pipelines,
    List<LongStay> longStays,
    TeamSizes teams,
    List<PathOverview> observed) {
  public CoverageReport {
    pipelines = List.copyOf(pipelines);
    longStays = List.copyOf(longStays);
    observed = List.copyOf(observed);
  }
}
