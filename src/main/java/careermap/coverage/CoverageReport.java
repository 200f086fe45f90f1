package careermap.coverage;

import careermap.observed.PathOverview;
import careermap.person.Headcount;
import java.util.List;

/**
 * All that human resources are told in numbers (面談の状況の報告).
 *
 * @param reminded how many of those who had no talk in the period are in this week's digests
 * @param goals how many have set a goal, whoever may read it; which ones is nobody's business
 * @param longStays by role
 * @param observed how people really went, beside the guidelines
 */
public record CoverageReport(
    Coverage talks,
    Headcount reminded,
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
