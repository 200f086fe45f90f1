package careermap.assessment;

import careermap.assessment.AssessmentOutcome.Done;
import careermap.assessment.AssessmentOutcome.Refused;
import careermap.assessment.AssessmentOutcome.Why;
import careermap.map.Publications;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.ZoneId;

/**
 * Keeps the behaviour that the rater saw, for a row that the two see differently (理由を書く). The
 * ministry's sheet asks for it wherever the marks differ.
 */
public final class ExplainDifference {
  private final Assessments assessments;
  private final ShowReveal reveal;
  private final Clock clock;

  public ExplainDifference(
      Assessments assessments, Publications versions, People people, Clock clock) {
    this.assessments = assessments;
    this.reveal = new ShowReveal(assessments, versions, people, clock);
    this.clock = clock;
  }

  /**
   * @param example at most {@link Difference#LONGEST_EXAMPLE} characters; a blank one is none
   */
  public AssessmentOutcome by(
      Person rater, String assessment, String criterion, String example, ZoneId zone) {
    if (example.codePointCount(0, example.length()) > Difference.LONGEST_EXAMPLE) {
      throw new IllegalArgumentException("the example is too long");
    }
    return example.isBlank()
        ? new Refused(Why.EXAMPLES_MISSING)
        : explain(rater, assessment, criterion, example.strip(), zone);
  }

  private AssessmentOutcome explain(
      Person rater, String assessment, String criterion, String example, ZoneId zone) {
    return reveal
        .to(rater, assessment, zone)
        .filter(seen -> isDifferent(seen, criterion))
        .filter(
            seen ->
                assessments.explain(assessment, rater.id(), criterion, example, clock.instant()))
        .<AssessmentOutcome>map(seen -> new Done(seen.assessment()))
        .orElseGet(() -> new Refused(Why.NOT_YOURS));
  }

  private static boolean isDifferent(Reveal seen, String criterion) {
    return seen.differences().stream().anyMatch(one -> one.row().code().equals(criterion));
  }
}
