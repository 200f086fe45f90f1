package careermap.assessment;

import careermap.assessment.AssessmentOutcome.Done;
import careermap.assessment.AssessmentOutcome.Refused;
import careermap.assessment.AssessmentOutcome.Why;
import careermap.delivery.Notice;
import careermap.map.RoleCode;
import careermap.map.Version;
import careermap.person.PersonId;
import java.time.Clock;
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
    Assessment wanted = wanted(version, role, about, by, shared);
    return begun(version, wanted).orElseGet(() -> keep(version, wanted, told));
  }

  private Assessment wanted(
      Version version, RoleCode role, PersonId about, PersonId by, boolean shared) {
    RoleCode held = version.map().heldCode(role);
    return Assessment.opened(
        newId.get(), about, held, version.number(), null, by, clock.instant(), shared);
  }

  /**
   * Whoever begins twice goes on with what is open, also under a name that the role had before.
   * What somebody tries alone is in nobody's way.
   */
  private Optional<AssessmentOutcome> begun(Version version, Assessment wanted) {
    return assessments.of(wanted.person()).stream()
        .filter(one -> one.shared() == wanted.shared() && !one.isDone())
        .filter(one -> version.map().heldCode(one.role()).equals(wanted.role()))
        .findFirst()
        .map(Done::new);
  }

  private AssessmentOutcome keep(Version version, Assessment wanted, @Nullable PersonId told) {
    List<Notice> notices =
        Optional.ofNullable(told)
            .map(to -> List.of(AssessmentNotices.opened(wanted, to, wanted.openedAt())))
            .orElse(List.of());
    return assessments.open(wanted, notices)
        ? new Done(wanted)
        : begun(version, wanted).orElseGet(() -> new Refused(Why.OPEN_ALREADY));
  }
}
