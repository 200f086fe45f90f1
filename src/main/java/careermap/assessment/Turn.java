package careermap.assessment;

import careermap.assessment.AssessmentOutcome.Changed;
import careermap.assessment.AssessmentOutcome.Done;
import careermap.assessment.AssessmentOutcome.Refused;
import careermap.assessment.AssessmentOutcome.Why;
import careermap.delivery.Notice;
import java.time.Instant;
import java.util.List;

/** Writes how a sheet stands now, unless somebody was faster. */
record Turn(Assessments assessments, Instant now) {

  /**
   * @param whyNot why it cannot be, where nobody was faster
   */
  AssessmentOutcome from(Assessment before, Assessment after, List<Notice> notices, Why whyNot) {
    if (assessments.change(after, notices, now)) {
      return new Done(after);
    }
    Assessment stands = assessments.byId(before.id()).orElse(before);
    return stands.equals(before) ? new Refused(whyNot) : new Changed(stands);
  }
}
