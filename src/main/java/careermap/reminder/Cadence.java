package careermap.reminder;

import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.person.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often talks are due for whom (面談の間隔): of the rules that name somebody, the narrowest holds.
 */
public final class Cadence {
  private final List<CadenceRule> rules;
  private final CareerMap map;

  /**
   * @param map of the roles that rules name; a role that was renamed is still meant
   */
  public Cadence(List<CadenceRule> rules, CareerMap map) {
    this.rules =
        rules.stream().sorted(Comparator.comparing(CadenceRule::scope).reversed()).toList();
    this.map = map;
  }

  /** Whether human resources switched reminders on: there is a rule for the company. */
  public boolean isOn() {
    return start() != null;
  }

  /** Whether they have been switched on by {@code day}. */
  boolean isOnBy(LocalDate day) {
    LocalDate start = start();
    return start != null && !start.isAfter(day);
  }

  /** This one, with the usual rule since {@code day} where reminders are not switched on. */
  Cadence orUsualSince(LocalDate day) {
    return isOn()
        ? this
        : new Cadence(
            Stream.concat(rules.stream(), Stream.of(CadenceRule.usual(day))).toList(), map);
  }

  /** The rule for a person, which holds at the earliest from when the company's does. */
  public Optional<CadenceRule> of(Person person) {
    LocalDate start = start();
    return start == null
        ? Optional.empty()
        : rules.stream()
            .filter(rule -> names(rule, person))
            .findFirst()
            .map(rule -> rule.notBefore(start));
  }

  CareerMap map() {
    return map;
  }

  private @Nullable LocalDate start() {
    return rules.stream()
        .filter(rule -> rule.scope() == CadenceRule.Scope.COMPANY)
        .map(CadenceRule::since)
        .findFirst()
        .orElse(null);
  }

  private boolean names(CadenceRule rule, Person person) {
    return switch (rule.scope()) {
      case COMPANY -> true;
      case EMPLOYMENT -> rule.name().equals(person.employment().name());
      case SITE -> rule.name().equals(person.site());
      case ROLE -> isRole(rule.name(), person.role());
      case PERSON -> rule.name().equals(person.id().value());
    };
  }

  private boolean isRole(String name, RoleCode held) {
    return name.equals(held.value())
        || held(held).equals(held(new RoleCode(name))) && held(held).isPresent();
  }

  private Optional<RoleCode> held(RoleCode code) {
    return map.heldRole(code).map(Role::code);
  }
}
