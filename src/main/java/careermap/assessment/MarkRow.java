package careermap.assessment;

import careermap.assessment.AssessmentOutcome.Changed;
import careermap.assessment.AssessmentOutcome.Done;
import careermap.assessment.AssessmentOutcome.Refused;
import careermap.assessment.AssessmentOutcome.Why;
import careermap.map.Publications;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Keeps a mark at once (評定を付ける), so that nothing is lost by stopping. */
public final class MarkRow {
  private final Assessments assessments;
  private final Sheets sheets;
  private final Handover handover;
  private final Clock clock;

  public MarkRow(Assessments assessments, Publications versions, People people, Clock clock) {
    this.assessments = assessments;
    this.sheets = new Sheets(assessments, versions, people, clock);
    this.handover = new Handover(assessments);
    this.clock = clock;
  }

  /**
   * @param mark null takes it away
   */
  public AssessmentOutcome by(
      Person reader, String assessment, String criterion, @Nullable Mark mark, ZoneId zone) {
    return sheets
        .own(reader, assessment, zone)
        .filter(own -> own.sheet().has(criterion))
        .map(own -> mark(reader, own, criterion, mark))
        .orElseGet(() -> new Refused(Why.NOT_YOURS));
  }

  private AssessmentOutcome mark(
      Person reader, OwnSheet own, String criterion, @Nullable Mark mark) {
    Assessment seen = own.assessment();
    handover.to(reader, seen, own.side());
    boolean kept =
        assessments.mark(seen.id(), own.side(), reader.id(), criterion, mark, clock.instant());
    Assessment now = assessments.byId(seen.id()).orElse(seen);
    return kept ? new Done(now) : new Changed(now);
  }
}
