package careermap.assessment;

import careermap.assessment.AssessmentOutcome.Done;
import careermap.assessment.AssessmentOutcome.Refused;
import careermap.assessment.AssessmentOutcome.Why;
import careermap.delivery.Notice;
import careermap.map.RoleCode;
import careermap.map.Version;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a sheet comes to be, whoever opens it. */
record NewSheet(Assessments assessments, Supplier<String> newId, Clock clock) {
  /**
   * @param about whose it is
   * @param told the other of the two; null where nobody is told
   */
  AssessmentOutcome open(
      Version version,
      RoleCode role,
      PersonId about,
      PersonId by,
      boolean shared,
      @Nullable PersonId told) {
    if (Sheet.of(version, role).isEmpty()) {
      return new Refused(Why.NO_SHEET);
    }
    Instant now = clock.instant();
    RoleCode held = version.map().heldCode(role);
    Assessment opened =
        Assessment.opened(newId.get(), about, held, version.number(), null, by, now, shared);
    List<Notice> notices =
        Optional.ofNullable(told)
            .map(to -> List.of(AssessmentNotices.opened(opened, to, now)))
            .orElse(List.of());
    return assessments.open(opened, notices) ? new Done(opened) : goOnWith(opened);
  }

  /** Whoever begins twice goes on with what is open. */
  private AssessmentOutcome goOnWith(Assessment wanted) {
    return assessments.of(wanted.person()).stream()
        .filter(one -> one.role().equals(wanted.role()) && one.shared() == wanted.shared())
        .filter(one -> !one.isDone())
        .findFirst()
        .<AssessmentOutcome>map(Done::new)
        .orElseGet(() -> new Refused(Why.OPEN_ALREADY));
  }
}
