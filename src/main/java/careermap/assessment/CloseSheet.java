package careermap.assessment;

import careermap.assessment.AssessmentOutcome.Done;
import careermap.assessment.AssessmentOutcome.Refused;
import careermap.assessment.AssessmentOutcome.Why;
import careermap.map.Publications;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Closes a sheet after the talk (評価シートを閉じる), once each difference has its example. */
public final class CloseSheet {
  private final Assessments assessments;
  private final ShowReveal reveal;
  private final Raters raters;
  private final Clock clock;

  public CloseSheet(Assessments assessments, Publications versions, People people, Clock clock) {
    this.assessments = assessments;
    this.reveal = new ShowReveal(assessments, versions, people, clock);
    this.raters = new Raters(people);
    this.clock = clock;
  }

  /** The rater closes; where they are not there any more, the person does, as it stands. */
  public AssessmentOutcome by(Person closer, String assessment, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    return reveal
        .to(closer, assessment, zone)
        .map(seen -> close(closer, seen, today))
        .orElseGet(() -> new Refused(Why.NOT_YOURS));
  }

  private AssessmentOutcome close(Person closer, Reveal seen, LocalDate today) {
    if (closer.id().equals(seen.assessment().rater())) {
      return seen.withoutExample().isEmpty()
          ? close(seen.assessment())
          : new Refused(Why.EXAMPLES_MISSING);
    }
    return raters.isRaterGone(seen.assessment(), today)
        ? close(seen.assessment())
        : new Refused(Why.NOT_YOURS);
  }

  private AssessmentOutcome close(Assessment before) {
    return before.isClosed()
        ? new Done(before)
        : new Turn(assessments, clock.instant())
            .from(before, before.closed(clock.instant()), List.of(), Why.NOT_YOURS);
  }
}
