package careermap.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** People in memory, who remember how often they were written. */
public final class InMemoryPeople implements People {
  private final Map<PersonId, Person> people = new TreeMap<>();
  private final Map<PersonId, List<RolePeriod>> past = new HashMap<>();
  private int writes;

  public static InMemoryPeople of(Person... people) {
    InMemoryPeople memory = new InMemoryPeople();
    for (Person person : people) {
      memory.people.put(person.id(), person);
    }
    return memory;
  }

  int writes() {
    return writes;
  }

  Person get(String id) {
    return byId(new PersonId(id)).orElseThrow();
  }

  @Override
  public Optional<Person> byId(PersonId id) {
    return Optional.ofNullable(people.get(id));
  }

  @Override
  public Optional<Person> byEmail(String email) {
    return all().stream().filter(person -> email.equalsIgnoreCase(person.email())).findFirst();
  }

  @Override
  public List<Person> reportsOf(PersonId supervisor) {
    return all().stream().filter(person -> supervisor.equals(person.supervisor())).toList();
  }

  @Override
  public List<Person> all() {
    return List.copyOf(people.values());
  }

  @Override
  public List<Person> asInRoster() {
    return all();
  }

  @Override
  public List<RolePeriod> earlierRolesOf(PersonId id) {
    return past.getOrDefault(id, List.of());
  }

  @Override
  public void eachHistory(BiConsumer<PersonId, RoleHistory> reader) {
    people.forEach(
        (id, person) ->
            reader.accept(id, RoleHistory.of(person, past.getOrDefault(id, List.of()))));
  }

  @Override
  public void apply(RosterPlan plan, RowsDone watcher) {
    writes++;
    for (RosterChange change : plan.changes()) {
      PersonId id = change.after().id();
      people.put(id, change.after());
      change
          .past()
          .ifPresent(period -> past.computeIfAbsent(id, none -> new ArrayList<>()).add(period));
    }
  }
}
