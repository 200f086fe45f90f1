package careermap.assessment;

import careermap.assessment.AssessmentOutcome.Done;
import careermap.assessment.AssessmentOutcome.Refused;
import careermap.assessment.AssessmentOutcome.Why;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Lets the supervisor mark the sheet of a role that somebody tries as well (評価シートを上司と分け合う). Until
 * then nobody else knows of it.
 */
public final class ShareSheet {
  private final Assessments assessments;
  private final Raters raters;
  private final Clock clock;

  public ShareSheet(Assessments assessments, People people, Clock clock) {
    this.assessments = assessments;
    this.raters = new Raters(people);
    this.clock = clock;
  }

  public AssessmentOutcome by(Person owner, String assessment, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    return assessments
        .byId(assessment)
        .filter(one -> one.person().equals(owner.id()) && !owner.hasLeft(today))
        .map(one -> one.shared() ? new Done(one) : share(one, owner, today))
        .orElseGet(() -> new Refused(Why.NOT_YOURS));
  }

  private AssessmentOutcome share(Assessment before, Person owner, LocalDate today) {
    return raters
        .supervisorOf(owner, today)
        .map(supervisor -> share(before, supervisor))
        .orElseGet(() -> new Refused(Why.NO_SUPERVISOR));
  }

  private AssessmentOutcome share(Assessment before, Person supervisor) {
    Assessment after = before.asShared();
    Instant now = clock.instant();
    return new Turn(assessments, now)
        .from(
            before,
            after,
            List.of(AssessmentNotices.opened(after, supervisor.id(), now)),
            Why.OPEN_ALREADY);
  }
}
