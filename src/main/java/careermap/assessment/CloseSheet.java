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
import java.util.List;
import java.util.Optional;

/** Closes a sheet after the talk (評価シートを閉じる), once each difference has its example. */
public final class CloseSheet {
  private final Assessments assessments;
  private final ShowReveal reveal;
  private final Clock clock;

  public CloseSheet(Assessments assessments, Publications versions, People people, Clock clock) {
    this.assessments = assessments;
    this.reveal = new ShowReveal(assessments, versions, people, clock);
    this.clock = clock;
  }

  /** The rater closes. */
  public AssessmentOutcome by(Person rater, String assessment, ZoneId zone) {
    Optional<Reveal> seen =
        reveal
            .to(rater, assessment, zone)
            .filter(one -> rater.id().equals(one.assessment().rater()));
    if (seen.isEmpty()) {
      return new Refused(Why.NOT_YOURS);
    }
    return seen.get().withoutExample().isEmpty()
        ? close(seen.get().assessment())
        : new Refused(Why.EXAMPLES_MISSING);
  }

  private AssessmentOutcome close(Assessment before) {
    if (before.isClosed()) {
      return new Done(before);
    }
    Assessment after = before.closed(clock.instant());
    return assessments.change(after, List.of(), clock.instant())
        ? new Done(after)
        : new Changed(assessments.byId(before.id()).orElse(before));
  }
}
