package careermap.growth;

import careermap.access.Matter;
import careermap.access.Relation;
import careermap.access.Rights;
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
    return may(reader, hr, person, today, Matter.CLAIM_ANSWER);
  }

  /** The same for something else; human resources take the place of a supervisor who is none. */
  boolean may(Person reader, boolean hr, Person person, LocalDate today, Matter matter) {
    return Rights.may(relation(reader, hr, person, today), matter);
  }

  /** A supervisor who has left is none. */
  private Relation relation(Person reader, boolean hr, Person person, LocalDate today) {
    Relation relation = Relation.of(reader.id(), person);
    if (relation == Relation.SELF || supervisorOf(person, today).isPresent()) {
      return relation;
    }
    return hr ? Relation.HR : Relation.COLLEAGUE;
  }
}
