package careermap.slack;

import careermap.guidance.Standing;
import careermap.guidance.Visitor;
import careermap.person.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Knows who of those who ask is on the roster and has not left. */
record PresentPeople(Clock clock) {
  Optional<Person> of(Visitor visitor) {
    LocalDate today = today(visitor);
    return visitor.standing().map(Standing::person).filter(person -> !person.hasLeft(today));
  }

  LocalDate today(Visitor visitor) {
    return LocalDate.now(clock.withZone(visitor.zone()));
  }
}
