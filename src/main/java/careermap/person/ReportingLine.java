package careermap.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who leads whom on one day (その日の上司): whom the roster names, or whoever acts for them; nobody,
 * where the two are of different employers and human resources have not allowed it.
 */
public final class ReportingLine {
  private final Function<PersonId, @Nullable Person> people;
  private final Map<PersonId, PersonId> acting = new HashMap<>();
  private final Set<Employer> allowed;
  private final LocalDate day;
  private final List<PersonId> circle;

  /** Who would lead each other in a circle, and are therefore led by whom the roster names. */
  private final Set<PersonId> asNamed = new HashSet<>();

  private ReportingLine(
      LocalDate day,
      Function<PersonId, @Nullable Person> people,
      Collection<Acting> acting,
      Set<Employer> allowed) {
    this.people = people;
    this.allowed = Set.copyOf(allowed);
    this.day = day;
    acting.stream().filter(one -> one.holdsOn(day)).forEach(this::standIn);
    this.circle = nextCircle();
    List<PersonId> next = circle;
    while (asNamed.addAll(next)) {
      next = nextCircle();
    }
  }

  /**
   * @param roster everybody, with the supervisor whom the roster names
   * @param allowed whose people may be led by supervisors of another employer
   */
  public static ReportingLine on(
      LocalDate day, Collection<Person> roster, Collection<Acting> acting, Set<Employer> allowed) {
    Map<PersonId, Person> people = new HashMap<>();
    roster.forEach(person -> people.put(person.id(), person));
    return on(day, people::get, acting, allowed);
  }

  /**
   * The same where the roster is too large to be held.
   *
   * @param people anybody on the roster by their number, with the supervisor whom the roster names;
   *     null for nobody
   */
  public static ReportingLine on(
      LocalDate day,
      Function<PersonId, @Nullable Person> people,
      Collection<Acting> acting,
      Set<Employer> allowed) {
    return new ReportingLine(day, people, acting, allowed);
  }

  /** Whoever is away cannot stand in for anybody. */
  private void standIn(Acting one) {
    Person person = people.apply(one.acting());
    if (person != null && !person.hasLeft(day) && !person.isOnLeave(day)) {
      acting.put(one.supervisor(), one.acting());
    }
  }

  /**
   * Who leads somebody; empty where nobody does.
   *
   * @param person with the supervisor whom the roster names
   */
  public Optional<PersonId> leaderOf(Person person) {
    PersonId named = person.supervisor();
    return named == null
        ? Optional.empty()
        : Optional.of(standingIn(named, person)).filter(leader -> mayLead(leader, person));
  }

  private PersonId standingIn(PersonId named, Person person) {
    PersonId stand = acting.getOrDefault(named, named);
    return stand.equals(person.id()) || asNamed.contains(person.id()) ? named : stand;
  }

  /**
   * Those who would lead each other in a circle if everybody acted as arranged; there it is left to
   * the supervisors of the roster.
   */
  public List<PersonId> circle() {
    return circle;
  }

  /** The roster itself has none, so whoever acts is part of each. */
  private List<PersonId> nextCircle() {
    return new ReportingLines(this::leaderById)
        .circlesAbove(acting.values()).stream().findFirst().orElse(List.of());
  }

  private @Nullable PersonId leaderById(PersonId id) {
    return Optional.ofNullable(people.apply(id)).flatMap(this::leaderOf).orElse(null);
  }

  private boolean mayLead(PersonId leader, Person person) {
    Employer employer = Employer.of(person.employer());
    return employer.isOwn() || allowed.contains(employer) || employer.equals(employerOf(leader));
  }

  private @Nullable Employer employerOf(PersonId id) {
    Person person = people.apply(id);
    return person == null ? null : Employer.of(person.employer());
  }
}
