package careermap.conversation;

import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Finds everybody with whom somebody may say that they talked (話した相手をえらぶ). */
public final class FindPartners {
  private final People people;
  private final TalkRequests requests;
  private final Supplier<List<Person>> listeners;

  /**
   * @param listeners who may be asked for a talk by people of other teams
   */
  public FindPartners(People people, TalkRequests requests, Supplier<List<Person>> listeners) {
    this.people = people;
    this.requests = requests;
    this.listeners = listeners;
  }

  /** The team, the supervisor, those of open requests, then the listeners; nobody twice. */
  public List<Person> of(Person one, LocalDate today) {
    List<Person> partners = new ArrayList<>(people.reportsOf(one.id()));
    PersonId supervisor = one.supervisor();
    if (supervisor != null) {
      people.byId(supervisor).ifPresent(partners::add);
    }
    requests
        .openTo(one.id())
        .forEach(request -> people.byId(request.asker()).ifPresent(partners::add));
    requests
        .openOf(one.id())
        .forEach(request -> people.byId(request.listener()).ifPresent(partners::add));
    partners.addAll(listeners.get());
    Map<PersonId, Person> once = new LinkedHashMap<>();
    partners.forEach(partner -> once.putIfAbsent(partner.id(), partner));
    once.remove(one.id());
    return once.values().stream().filter(partner -> !partner.hasLeft(today)).toList();
  }
}
