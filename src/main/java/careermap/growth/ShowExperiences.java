package careermap.growth;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import careermap.access.AccessLog;
import careermap.access.Matter;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shows somebody's experiences to those who may see them (経験の記録を見る), and keeps that others looked.
 */
public final class ShowExperiences {
  private final Undertakings undertakings;
  private final People people;
  private final AccessLog accessLog;
  private final Clock clock;

  public ShowExperiences(
      Undertakings undertakings, People people, AccessLog accessLog, Clock clock) {
    this.undertakings = undertakings;
    this.people = people;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /**
   * For the owner, and for whoever may confirm; empty for everybody else.
   *
   * @param hr whether the reader has the rights of human resources
   * @param zone where the reader is; it decides what day it is
   */
  public Optional<ExperienceBook> of(PersonId owner, Person reader, boolean hr, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    return people
        .byId(owner)
        .filter(person -> !person.hasLeft(today))
        .filter(person -> mayRead(person, reader, hr, today))
        .map(person -> book(person, today));
  }

  private boolean mayRead(Person owner, Person reader, boolean hr, LocalDate today) {
    if (owner.id().equals(reader.id())) {
      return true;
    }
    boolean may = new Confirmers(people).may(reader, hr, owner, today, Matter.EXPERIENCES);
    if (may) {
      accessLog.looked(
          reader.id().value(), List.of(owner.id()), AccessLog.What.EXPERIENCES, clock.instant());
    }
    return may;
  }

  private ExperienceBook book(Person owner, LocalDate today) {
    List<Undertaking> all = undertakings.of(owner.id());
    List<GrowthEvent> events = undertakings.eventsOf(owner.id());
    return new ExperienceBook(
        owner,
        new Confirmers(people).supervisorOf(owner, today).orElse(null),
        all,
        events,
        named(all, events));
  }

  private Map<PersonId, Person> named(List<Undertaking> all, List<GrowthEvent> events) {
    return Stream.concat(
            all.stream().map(Undertaking::answeredBy), events.stream().map(GrowthEvent::by))
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(id -> people.byId(id).stream())
        .collect(toMap(Person::id, identity()));
  }
}
