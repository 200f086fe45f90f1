package careermap.assessment;

import careermap.assessment.AssessmentOutcome.Done;
import careermap.assessment.AssessmentOutcome.Refused;
import careermap.assessment.AssessmentOutcome.Why;
import careermap.map.Publications;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/**
 * Takes a submission back (提出を取り下げる), which seals it again; once both have submitted it is too
 * late, for whoever has seen the other's marks gives no opinion of their own any more.
 */
public final class TakeSheetBack {
  private final Assessments assessments;
  private final Sheets sheets;
  private final Clock clock;

  public TakeSheetBack(Assessments assessments, Publications versions, People people, Clock clock) {
    this.assessments = assessments;
    this.sheets = new Sheets(assessments, versions, people, clock);
    this.clock = clock;
  }

  public AssessmentOutcome by(Person reader, String assessment, ZoneId zone) {
    return sheets
        .own(reader, assessment, zone)
        .map(own -> takeBack(own))
        .orElseGet(() -> new Refused(Why.NOT_YOURS));
  }

  private AssessmentOutcome takeBack(OwnSheet own) {
    Assessment before = own.assessment();
    if (before.isRevealed()) {
      return new Refused(Why.REVEALED);
    }
    return before.isSubmitted(own.side())
        ? new Turn(assessments, clock.instant())
            .from(before, before.takenBack(own.side()), List.of(), Why.OPEN_ALREADY)
        : new Done(before);
  }
}
