package careermap.assessment;

import careermap.assessment.AssessmentOutcome.Done;
import careermap.assessment.AssessmentOutcome.Refused;
import careermap.assessment.AssessmentOutcome.Why;
import careermap.delivery.Notice;
import careermap.map.Publications;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Submits one's side (評価シートを出す). With the second side the seal comes off, and both are told. */
public final class SubmitSheet {
  private final Assessments assessments;
  private final Sheets sheets;
  private final Clock clock;

  public SubmitSheet(Assessments assessments, Publications versions, People people, Clock clock) {
    this.assessments = assessments;
    this.sheets = new Sheets(assessments, versions, people, clock);
    this.clock = clock;
  }

  public AssessmentOutcome by(Person reader, String assessment, ZoneId zone) {
    return sheets
        .own(reader, assessment, zone)
        .map(own -> own.marks().isEmpty() ? new Refused(Why.NOTHING_MARKED) : submit(own))
        .orElseGet(() -> new Refused(Why.NOT_YOURS));
  }

  private AssessmentOutcome submit(OwnSheet own) {
    Assessment before = own.assessment();
    if (before.isSubmitted(own.side())) {
      return new Done(before);
    }
    Instant now = clock.instant();
    Assessment after = before.submitted(own.side(), now);
    List<Notice> notices = after.isRevealed() ? AssessmentNotices.revealed(after, now) : List.of();
    return new Turn(assessments, now).from(before, after, notices, Why.NOTHING_MARKED);
  }
}
