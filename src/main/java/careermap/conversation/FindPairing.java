package careermap.conversation;

import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Finds out who may say that they talked with whom (面談を記録できる二人). */
public final class FindPairing {
  private final People people;
  private final TalkRequests requests;
  private final Supplier<List<Person>> listeners;

  /**
   * @param listeners who may be asked for a talk by people of other teams
   */
  public FindPairing(People people, TalkRequests requests, Supplier<List<Person>> listeners) {
    this.people = people;
    this.requests = requests;
    this.listeners = listeners;
  }

  /**
   * Somebody and the other, as supervisor and report, as the two of an open request, or as one who
   * talked with a listener; empty where nothing of that holds.
   *
   * @param heldOn the day of the talk
   */
  public Optional<Pairing> of(Person one, PersonId other, LocalDate heldOn, LocalDate today) {
    return people
        .byId(other)
        .filter(found -> !found.hasLeft(today) && !one.hasLeft(today))
        .filter(found -> !found.id().equals(one.id()))
        .flatMap(found -> of(one, found, heldOn));
  }

  private Optional<Pairing> of(Person one, Person other, LocalDate heldOn) {
    if (one.id().equals(other.supervisor())) {
      return Optional.of(supervised(other, one, heldOn));
    }
    if (other.id().equals(one.supervisor())) {
      return Optional.of(supervised(one, other, heldOn));
    }
    if (asked(other, one)) {
      return Optional.of(new Pairing(other, one, true));
    }
    return asked(one, other) || listeners.get().stream().anyMatch(has(other))
        ? Optional.of(new Pairing(one, other, true))
        : Optional.empty();
  }

  /**
   * What was asked for in confidence stays so, also where the listener has become the supervisor
   * since: the next supervisor is to learn of it as little as the last one.
   */
  private Pairing supervised(Person person, Person supervisor, LocalDate heldOn) {
    boolean inConfidence =
        requests.openOf(person.id()).stream()
            .anyMatch(open -> open.listener().equals(supervisor.id()) && open.confidential());
    return new Pairing(
        person, supervisor, inConfidence || wasInConfidence(person, supervisor, heldOn));
  }

  /** On that day in any zone. */
  private boolean wasInConfidence(Person person, Person supervisor, LocalDate heldOn) {
    return requests.wasInConfidence(
        person.id(),
        supervisor.id(),
        heldOn.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
        heldOn.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private boolean asked(Person asker, Person listener) {
    return requests.openOf(asker.id()).stream()
        .anyMatch(request -> request.listener().equals(listener.id()));
  }

  private static Predicate<Person> has(Person other) {
    return one -> one.id().equals(other.id());
  }
}
