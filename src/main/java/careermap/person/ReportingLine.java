package careermap.person;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who leads whom on one day (その日の上司): whom the roster names, or whoever acts for them; nobody,
 * where the two are of different employers and human resources have not allowed it.
 */
public final class ReportingLine {
  private final Map<PersonId, Person> people;
  private final Map<PersonId, PersonId> acting = new HashMap<>();
  private final Set<Employer> allowed;
  private final LocalDate day;

  private ReportingLine(Map<PersonId, Person> people, Set<Employer> allowed, LocalDate day) {
    this.people = people;
    this.allowed = Set.copyOf(allowed);
    this.day = day;
  }

  /**
   * @param roster everybody, with the supervisor whom the roster names
   * @param allowed whose people may be led by supervisors of another employer
   */
  public static ReportingLine on(
      LocalDate day, Collection<Person> roster, Collection<Acting> acting, Set<Employer> allowed) {
    Map<PersonId, Person> people =
        roster.stream()
            .collect(toMap(Person::id, identity(), (one, same) -> one, LinkedHashMap::new));
    ReportingLine line = new ReportingLine(people, allowed, day);
    acting.stream().filter(one -> one.holdsOn(day)).forEach(line::standIn);
    return line;
  }

  /** Whoever is away cannot stand in for anybody. */
  private void standIn(Acting one) {
    Person person = people.get(one.acting());
    if (person != null && !person.hasLeft(day) && !person.isOnLeave(day)) {
      acting.put(one.supervisor(), one.acting());
    }
  }

  /** Who leads each person; whom nobody leads is not in it. */
  public Map<PersonId, PersonId> leaders() {
    Map<PersonId, PersonId> leaders = new LinkedHashMap<>();
    people.values().forEach(person -> put(leaders, person, leader(person)));
    Set<PersonId> settled = new HashSet<>();
    List<PersonId> circle = acted(circles(leaders), settled);
    while (!circle.isEmpty()) {
      circle.forEach(id -> putNamed(leaders, id));
      circle = acted(circles(leaders), settled);
    }
    return leaders;
  }

  /**
   * Those who would lead each other in a circle if everybody acted as arranged; there {@link
   * #leaders} leaves it to the supervisors of the roster.
   */
  public List<PersonId> circle() {
    Map<PersonId, PersonId> leaders = new LinkedHashMap<>();
    people.values().forEach(person -> put(leaders, person, leader(person)));
    return new ReportingLines(leaders).circles().stream().findFirst().orElse(List.of());
  }

  private static List<PersonId> circles(Map<PersonId, PersonId> leaders) {
    return new ReportingLines(leaders).circles().stream().flatMap(List::stream).toList();
  }

  /** The roster itself has no circles, so those who are led by somebody acting undo each one. */
  private static List<PersonId> acted(List<PersonId> circle, Set<PersonId> settled) {
    return circle.stream().filter(settled::add).toList();
  }

  private static void put(
      Map<PersonId, PersonId> leaders, Person person, @Nullable PersonId leader) {
    if (leader != null) {
      leaders.put(person.id(), leader);
    }
  }

  private void putNamed(Map<PersonId, PersonId> leaders, PersonId id) {
    Person person = people.get(id);
    PersonId named = person == null ? null : person.supervisor();
    if (person == null || named == null || !mayLead(named, person)) {
      leaders.remove(id);
    } else {
      leaders.put(id, named);
    }
  }

  private @Nullable PersonId leader(Person person) {
    PersonId named = person.supervisor();
    if (named == null) {
      return null;
    }
    PersonId stand = acting.getOrDefault(named, named);
    PersonId leader = stand.equals(person.id()) ? named : stand;
    return mayLead(leader, person) ? leader : null;
  }

  private boolean mayLead(PersonId leader, Person person) {
    Employer employer = Employer.of(person.employer());
    return employer.isOwn() || allowed.contains(employer) || employer.equals(employerOf(leader));
  }

  private @Nullable Employer employerOf(PersonId id) {
    Person person = people.get(id);
    return person == null ? null : Employer.of(person.employer());
  }
}
