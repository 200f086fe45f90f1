package careermap.opening;

import careermap.guidance.Standing;
import careermap.guidance.Visitor;
import careermap.person.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Who of those who ask is on the roster and has not left, and what they may do. */
record Here(Clock clock) {
  Optional<Person> person(Visitor visitor) {
    return standing(visitor).map(Standing::person);
  }

  /** Supervisors and human resources may post. */
  Optional<Person> poster(Visitor visitor) {
    return standing(visitor)
        .filter(standing -> standing.supervises() || visitor.hr())
        .map(Standing::person);
  }

  LocalDate today(Visitor visitor) {
    return LocalDate.now(clock.withZone(visitor.zone()));
  }

  private Optional<Standing> standing(Visitor visitor) {
    LocalDate today = today(visitor);
    return visitor.standing().filter(standing -> !standing.person().hasLeft(today));
  }
}
