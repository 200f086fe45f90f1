package careermap.arrangement;

import static java.util.Comparator.comparing;

import careermap.map.CareerMap;
import careermap.map.Employment;
import careermap.map.Role;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.reminder.Cadence;
import careermap.reminder.CadenceRule;
import careermap.workday.CompanyDay;
import careermap.workday.QuietPeriod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is arranged (いまの取り決め), and whom and what it could be arranged for.
 *
 * @param people everybody who has not left, by employee number
 * @param sites that the roster or a rule names, in order
 * @param map in force
 * @param quietPeriods of the company and of sites, that have not ended
 * @param companyDays from today on
 * @param shifts that the roster names or that have hours
 */
public record Arrangements(
    LocalDate today,
    List<CadenceRule> rules,
    Map<PersonId, Person> people,
    List<String> sites,
    CareerMap map,
    List<QuietPeriod> quietPeriods,
    List<CompanyDay> companyDays,
    List<Shift> shifts) {
  public Arrangements {
    rules = List.copyOf(rules);
    people = Map.copyOf(people);
    sites = List.copyOf(sites);
    quietPeriods = List.copyOf(quietPeriods);
    companyDays = List.copyOf(companyDays);
    shifts = List.copyOf(shifts);
  }

  /** The company's rule; empty while the cadence is off. */
  public Optional<CadenceRule> company() {
    return rule(CadenceRule.Scope.COMPANY, "");
  }

  public Optional<CadenceRule> rule(CadenceRule.Scope scope, String name) {
    return rules.stream()
        .filter(rule -> rule.scope() == scope && rule.name().equals(name))
        .findFirst();
  }

  /** What holds for some people and not for all, in the order in which it yields. */
  public List<CadenceRule> exceptions() {
    return rules.stream()
        .filter(rule -> rule.scope() != CadenceRule.Scope.COMPANY)
        .sorted(comparing(CadenceRule::scope).thenComparing(CadenceRule::name))
        .toList();
  }

  public Collection<Role> roles() {
    return map.roles();
  }

  /**
   * @param minutes for a talk
   */
  public CadenceCost cost(int minutes) {
    return cost(rules, minutes);
  }

  CadenceCost cost(List<CadenceRule> others, int minutes) {
    return CadenceCost.of(people.values(), new Cadence(others, map), minutes, today);
  }

  /**
   * The name that a rule would have; empty where nothing of the kind is there.
   *
   * @param key a {@link NameKey}, but for a person the employee number; anything for the company
   */
  public Optional<String> name(CadenceRule.Scope scope, String key) {
    return names(scope).filter(name -> key(scope, name).equals(key)).findFirst();
  }

  /** Stands for the name of a rule where there is little room. */
  public static String key(CadenceRule.Scope scope, String name) {
    return switch (scope) {
      case COMPANY -> "all";
      case PERSON -> name;
      case EMPLOYMENT, SITE, ROLE -> NameKey.of(name);
    };
  }

  private Stream<String> names(CadenceRule.Scope scope) {
    Stream<String> ruled =
        rules.stream().filter(rule -> rule.scope() == scope).map(CadenceRule::name);
    Stream<String> present =
        switch (scope) {
          case COMPANY -> Stream.of("");
          case EMPLOYMENT -> Stream.of(Employment.values()).map(Employment::name);
          case SITE -> sites.stream();
          case ROLE -> map.roles().stream().map(role -> role.code().value());
          case PERSON -> people.keySet().stream().map(PersonId::value);
        };
    return Stream.concat(present, ruled);
  }
}
