package careermap.growth;

import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** Who says whether what somebody claims is so (確認する人). */
record Confirmers(People people) {
  /** The person's supervisor, where one is present. */
  Optional<Person> supervisorOf(Person person, LocalDate today) {
    return Optional.ofNullable(person.supervisor())
        .flatMap((PersonId id) -> people.byId(id))
        .filter(supervisor -> !supervisor.hasLeft(today));
  }

  /** Somebody present of whom the reader says so; empty for all others. */
  Optional<Person> owner(PersonId id, Person reader, boolean hr, LocalDate today) {
    return people
        .byId(id)
        .filter(person -> !person.hasLeft(today))
        .filter(person -> include(reader, hr, person, today));
  }

  /**
   * The present supervisor alone; human resources only where there is none; nobody for themselves.
   *
   * @param hr whether the reader has the rights of human resources
   */
  boolean include(Person reader, boolean hr, Person person, LocalDate today) {
    return !reader.id().equals(person.id())
        && supervisorOf(person, today)
            .map(supervisor -> supervisor.id().equals(reader.id()))
            .orElse(hr);
  }
}
