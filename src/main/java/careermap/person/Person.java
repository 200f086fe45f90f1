package careermap.person;

import careermap.map.Employment;
import careermap.map.RoleCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A person (社員) as the roster has them; whatever the roster does not say is null.
 *
 * @param role the code as the roster gave it; it may be missing from the map in force
 * @param slackId from the roster, or found by e-mail
 * @param supervisor whoever leads the person today; in {@link People#asInRoster} whom the roster
 *     names
 */
public record Person(
    PersonId id,
    String name,
    @Nullable String email,
    @Nullable SlackId slackId,
    RoleCode role,
    LocalDate roleSince,
    @Nullable LocalDate hiredOn,
    Employment employment,
    @Nullable PersonId supervisor,
    @Nullable String site,
    @Nullable String shift,
    @Nullable String employer,
    @Nullable LocalDate contractEnd,
    @Nullable LocalDate leaveFrom,
    @Nullable LocalDate leaveUntil,
    @Nullable LocalDate leftOn) {

  public Person {
    if (id.equals(supervisor)) {
      throw new IllegalArgumentException("nobody supervises themselves");
    }
  }

  /** Whole months in the role on {@code day}; 0 where it starts later. */
  public int monthsInRole(LocalDate day) {
    return Math.max(0, (int) ChronoUnit.MONTHS.between(roleSince, day));
  }

  /** Whether nobody expects the person any more: their last day is {@code day} or has passed. */
  public boolean hasLeft(LocalDate day) {
    return leftOn != null && !day.isBefore(leftOn);
  }

  /** Whether the person is on leave on {@code day}; a leave without an end lasts. */
  public boolean isOnLeave(LocalDate day) {
    return leaveFrom != null
        && !day.isBefore(leaveFrom)
        && (leaveUntil == null || day.isBefore(leaveUntil));
  }

  Person leavingOn(LocalDate day) {
    return new Person(
        id,
        name,
        email,
        slackId,
        role,
        roleSince,
        hiredOn,
        employment,
        supervisor,
        site,
        shift,
        employer,
        contractEnd,
        leaveFrom,
        leaveUntil,
        day);
  }
}
