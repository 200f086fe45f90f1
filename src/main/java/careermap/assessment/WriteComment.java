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

/**
 * Keeps what one of the two says of an ability unit (コメントを書く): while they mark, and again once both
 * have read both, until the sheet is closed. In between it is part of what was submitted.
 */
public final class WriteComment {
  /** Longest comment, in characters. */
  public static final int LONGEST = 200;

  private final Assessments assessments;
  private final Sheets sheets;
  private final Handover handover;
  private final Clock clock;

  public WriteComment(Assessments assessments, Publications versions, People people, Clock clock) {
    this.assessments = assessments;
    this.sheets = new Sheets(assessments, versions, people, clock);
    this.handover = new Handover(assessments);
    this.clock = clock;
  }

  /**
   * @param unit the code of the ability unit
   * @param comment at most {@link #LONGEST} characters; a blank one takes it away
   */
  public AssessmentOutcome by(
      Person author, String assessment, String unit, String comment, ZoneId zone) {
    if (comment.codePointCount(0, comment.length()) > LONGEST) {
      throw new IllegalArgumentException("the comment is too long");
    }
    return sheets
        .own(author, assessment, zone)
        .filter(own -> own.sheet().hasUnit(unit))
        .map(own -> write(author, own, unit, comment.strip()))
        .orElseGet(() -> new Refused(Why.NOT_YOURS));
  }

  private AssessmentOutcome write(Person author, OwnSheet own, String unit, String comment) {
    Assessment seen = own.assessment();
    if (own.comments().getOrDefault(unit, "").equals(comment)) {
      return new Done(seen);
    }
    handover.to(author, seen, own.side());
    boolean kept =
        assessments.comment(seen.id(), own.side(), author.id(), unit, comment, clock.instant());
    Assessment now = assessments.byId(seen.id()).orElse(seen);
    return kept ? new Done(now) : new Changed(now);
  }
}
