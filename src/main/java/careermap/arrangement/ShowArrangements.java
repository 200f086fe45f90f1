package careermap.arrangement;

import static java.util.stream.Collectors.toMap;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.map.CareerMaps;
import careermap.person.People;
import careermap.person.Person;
import careermap.reminder.CadenceRule;
import careermap.reminder.CadenceRules;
import careermap.workday.CompanyDay;
import careermap.workday.QuietPeriod;
import careermap.workday.WorkdayBook;
import careermap.workday.WorkingHours;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Shows human resources what is arranged (取り決めを見る). */
public final class ShowArrangements {
  private final People people;
  private final CareerMaps maps;
  private final CadenceRules rules;
  private final WorkdayBook book;
  private final Clock clock;

  /**
   * @param clock in the company's zone
   */
  public ShowArrangements(
      People people, CareerMaps maps, CadenceRules rules, WorkdayBook book, Clock clock) {
    this.people = people;
    this.maps = maps;
    this.rules = rules;
    this.book = book;
    this.clock = clock;
  }

  /** Empty for whoever does not have the rights of human resources. */
  public Optional<Arrangements> to(Visitor visitor) {
    return visitor.may(Matter.ARRANGEMENTS) ? Optional.of(arrangements()) : Optional.empty();
  }

  private Arrangements arrangements() {
    LocalDate today = LocalDate.now(clock);
    List<Person> present = people.all().stream().filter(person -> !person.hasLeft(today)).toList();
    List<CadenceRule> all = rules.all();
    return new Arrangements(
        today,
        all,
        present.stream().collect(toMap(Person::id, person -> person)),
        sites(present, all),
        maps.current().map(),
        quietPeriods(today),
        companyDays(today),
        shifts(present));
  }

  private static List<String> sites(List<Person> present, List<CadenceRule> rules) {
    return Stream.concat(
            present.stream().map(Person::site).filter(Objects::nonNull),
            rules.stream()
                .filter(rule -> rule.scope() == CadenceRule.Scope.SITE)
                .map(CadenceRule::name))
        .distinct()
        .sorted()
        .toList();
  }

  private List<QuietPeriod> quietPeriods(LocalDate today) {
    return book.quietPeriods().stream()
        .filter(period -> period.scope() != QuietPeriod.Scope.SUPERVISOR)
        .filter(period -> !period.until().isBefore(today))
        .toList();
  }

  private List<CompanyDay> companyDays(LocalDate today) {
    return book.companyDays().stream().filter(day -> !day.day().isBefore(today)).toList();
  }

  private List<Shift> shifts(List<Person> present) {
    Map<String, WorkingHours> hours = book.shifts();
    Map<String, Integer> counted = new TreeMap<>();
    hours.keySet().forEach(name -> counted.put(name, 0));
    present.stream()
        .map(Person::shift)
        .filter(Objects::nonNull)
        .forEach(name -> counted.merge(name, 1, Integer::sum));
    return counted.entrySet().stream()
        .map(shift -> new Shift(shift.getKey(), shift.getValue(), hours.get(shift.getKey())))
        .toList();
  }
}
