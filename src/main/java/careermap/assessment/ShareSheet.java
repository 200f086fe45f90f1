package careermap.assessment;

import careermap.assessment.AssessmentOutcome.Changed;
import careermap.assessment.AssessmentOutcome.Done;
import careermap.assessment.AssessmentOutcome.Refused;
import careermap.assessment.AssessmentOutcome.Why;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
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
        .filter(one -> one.person().equals(owner.id()))
        .map(one -> one.shared() ? new Done(one) : share(one, owner, today))
        .orElseGet(() -> new Refused(Why.NOT_YOURS));
  }

  private AssessmentOutcome share(Assessment before, Person owner, LocalDate today) {
    if (assessments.of(owner.id()).stream().anyMatch(one -> isInTheWay(one, before))) {
      return new Refused(Why.OPEN_ALREADY);
    }
    return raters
        .supervisorOf(owner, today)
        .map(supervisor -> share(before, supervisor))
        .orElseGet(() -> new Refused(Why.NO_SUPERVISOR));
  }

  private static boolean isInTheWay(Assessment one, Assessment before) {
    return one.role().equals(before.role()) && one.shared() && !one.isClosed();
  }

  private AssessmentOutcome share(Assessment before, Person supervisor) {
    Assessment after = before.asShared();
    boolean kept =
        assessments.change(
            after,
            List.of(AssessmentNotices.opened(after, supervisor.id(), clock.instant())),
            clock.instant());
    return kept ? new Done(after) : new Changed(assessments.byId(before.id()).orElse(before));
  }
}
