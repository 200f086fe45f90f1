package careermap.assessment;

import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** Who marks which side of whose sheet, by the reporting line as it is today (評価する人のきまり). */
record Raters(People people) {
  /** The side that {@code reader} marks; empty for everybody else. */
  Optional<Side> sideOf(Assessment assessment, PersonId reader, LocalDate today) {
    if (assessment.person().equals(reader)) {
      return Optional.of(Side.SELF);
    }
    return isRater(assessment, reader, today) ? Optional.of(Side.SUPERVISOR) : Optional.empty();
  }

  /** Who has submitted stays the rater; until then it is the present supervisor. */
  private boolean isRater(Assessment assessment, PersonId reader, LocalDate today) {
    return people
        .byId(assessment.person())
        .filter(person -> !person.hasLeft(today))
        .flatMap(person -> raterOf(assessment, person))
        .filter(reader::equals)
        .isPresent();
  }

  private static Optional<PersonId> raterOf(Assessment assessment, Person person) {
    if (assessment.isSubmitted(Side.SUPERVISOR)) {
      return Optional.ofNullable(assessment.rater());
    }
    return Optional.ofNullable(person.supervisor()).filter(one -> assessment.shared());
  }

  /** Whether whoever rated is not there any more, or is the person's supervisor no more. */
  boolean isRaterGone(Assessment assessment, LocalDate today) {
    boolean leads =
        people.byId(assessment.person()).filter(assessment::isRatedByLeaderOf).isPresent();
    return !leads
        || Optional.ofNullable(assessment.rater())
            .flatMap((PersonId id) -> people.byId(id))
            .filter(rater -> !rater.hasLeft(today))
            .isEmpty();
  }

  /** The person's supervisor, where one is present. */
  Optional<Person> supervisorOf(Person person, LocalDate today) {
    return Optional.ofNullable(person.supervisor())
        .flatMap((PersonId id) -> people.byId(id))
        .filter(supervisor -> !supervisor.hasLeft(today));
  }
}
