package careermap.arrangement;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import careermap.access.AccessLog;
import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.person.Acting;
import careermap.person.ActingBook;
import careermap.person.Employer;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Shows human resources who acts for whom, and whose people others may lead (代行と所属会社を見る). */
public final class ShowReportingLine {
  private final ActingBook book;
  private final People people;
  private final AccessLog accessLog;
  private final Clock clock;

  /**
   * @param clock in the company's zone
   */
  public ShowReportingLine(ActingBook book, People people, AccessLog accessLog, Clock clock) {
    this.book = book;
    this.people = people;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /** Empty for whoever does not have the rights. Everybody named on it can see the look. */
  public Optional<LineDesk> to(Visitor visitor) {
    if (!visitor.may(Matter.REPORTING_LINE)) {
      return Optional.empty();
    }
    LineDesk desk = desk();
    accessLog.looked(visitor.actor(), named(desk), AccessLog.What.HR_DESK, clock.instant());
    return Optional.of(desk);
  }

  private static Set<PersonId> named(LineDesk desk) {
    return desk.acting().stream()
        .flatMap(one -> Stream.of(one.supervisor().id(), one.acting().id()))
        .collect(toSet());
  }

  private LineDesk desk() {
    LocalDate today = LocalDate.now(clock);
    Map<PersonId, Person> roster =
        people.asInRoster().stream().collect(toMap(Person::id, identity()));
    return new LineDesk(today, standins(roster), companies(roster, today));
  }

  private List<LineDesk.Standin> standins(Map<PersonId, Person> roster) {
    return book.acting().stream().flatMap(one -> standin(one, roster).stream()).toList();
  }

  private static Optional<LineDesk.Standin> standin(Acting one, Map<PersonId, Person> roster) {
    return Optional.ofNullable(roster.get(one.supervisor()))
        .flatMap(
            supervisor ->
                Optional.ofNullable(roster.get(one.acting()))
                    .map(acting -> new LineDesk.Standin(one, supervisor, acting)));
  }

  private List<LineDesk.Company> companies(Map<PersonId, Person> roster, LocalDate today) {
    Set<Employer> allowed = book.allowed();
    Map<Employer, String> names = new TreeMap<>(comparing(Employer::key));
    allowed.forEach(employer -> names.put(employer, employer.key()));
    List<Person> present =
        roster.values().stream().filter(person -> !person.hasLeft(today)).toList();
    present.forEach(person -> name(names, person));
    return names.entrySet().stream()
        .map(
            one ->
                new LineDesk.Company(
                    one.getKey(),
                    one.getValue(),
                    (int) present.stream().filter(who -> isLent(who, one.getKey(), roster)).count(),
                    allowed.contains(one.getKey())))
        .toList();
  }

  private static void name(Map<Employer, String> names, Person person) {
    String name = person.employer();
    if (name != null && !Employer.of(name).isOwn()) {
      names.put(Employer.of(name), name);
    }
  }

  /** Whether the roster gives the person to a supervisor of another employer. */
  private static boolean isLent(Person person, Employer employer, Map<PersonId, Person> roster) {
    Person supervisor = person.supervisor() == null ? null : roster.get(person.supervisor());
    return supervisor != null
        && Employer.of(person.employer()).equals(employer)
        && !Employer.of(supervisor.employer()).equals(employer);
  }
}
