package careermap.coverage;

import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Somebody who counts, with the role that the map has for theirs. */
record Member(Person person, Optional<Role> role, LocalDate day) {
  /** Newcomers are looked at apart for so long. */
  private static final int NEW_MONTHS = 6;

  static final String NEW = "NEW";
  static final String OTHERS = "OTHERS";

  static Member of(Person person, CareerMap map, LocalDate day) {
    return new Member(person, map.heldRole(person.role()), day);
  }

  /** Whether somebody counts: whoever has not left and is not on leave. */
  static boolean counts(Person person, LocalDate day) {
    return !person.hasLeft(day) && !person.isOnLeave(day);
  }

  /** The row of a table; blank where nothing is known. */
  String key(Dimension dimension) {
    return switch (dimension) {
      case SITE -> Objects.requireNonNullElse(person.site(), "");
      case EMPLOYMENT -> person.employment().name();
      case SHIFT -> Objects.requireNonNullElse(person.shift(), "");
      case LEVEL -> role.map(one -> "L" + one.level().number()).orElse("");
      case TENURE -> isNew(person, day) ? NEW : OTHERS;
      case TEAM -> Optional.ofNullable(person.supervisor()).map(PersonId::value).orElse("");
    };
  }

  static boolean isNew(Person person, LocalDate day) {
    LocalDate hired = person.hiredOn();
    return hired != null && hired.plusMonths(NEW_MONTHS).isAfter(day);
  }
}
