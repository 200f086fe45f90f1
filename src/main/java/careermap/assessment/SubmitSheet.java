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
  private final Handover handover;
  private final Clock clock;

  public SubmitSheet(Assessments assessments, Publications versions, People people, Clock clock) {
    this.assessments = assessments;
    this.sheets = new Sheets(assessments, versions, people, clock);
    this.handover = new Handover(assessments);
    this.clock = clock;
  }

  public AssessmentOutcome by(Person reader, String assessment, ZoneId zone) {
    return sheets
        .own(reader, assessment, zone)
        .map(own -> own.marks().isEmpty() ? new Refused(Why.NOTHING_MARKED) : submit(reader, own))
        .orElseGet(() -> new Refused(Why.NOT_YOURS));
  }

  private AssessmentOutcome submit(Person reader, OwnSheet own) {
    return own.isSubmitted() ? new Done(own.assessment()) : submit(taken(reader, own), own.side());
  }

  /** Whoever comes back to marks of their own need not mark again before they submit. */
  private Assessment taken(Person reader, OwnSheet own) {
    Assessment seen = own.assessment();
    handover.to(reader, seen, own.side());
    return assessments.byId(seen.id()).orElse(seen);
  }

  private AssessmentOutcome submit(Assessment before, Side side) {
    Instant now = clock.instant();
    Assessment after = before.submitted(side, now);
    List<Notice> notices = after.isRevealed() ? AssessmentNotices.revealed(after, now) : List.of();
    return new Turn(assessments, now).from(before, after, notices, Why.NOTHING_MARKED);
  }
}
