package careermap.change;

import static java.util.stream.Collectors.toSet;

import careermap.map.AbilityUnit;
import careermap.map.CareerMap;
import careermap.map.Experience;
import careermap.map.Opportunity;
import careermap.map.Qualification;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.Transition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a map means, without order: an independent measure of whether two maps are the same. */
final class Meaning {
  private Meaning() {}

  static List<?> of(CareerMap map) {
    return List.of(
        map.name(),
        map.payShown(),
        set(map.roles(), Meaning::role),
        set(map.retired(), one -> one),
        set(map.transitions(), Meaning::step),
        set(map.experiences(), one -> one),
        set(map.qualifications(), Meaning::qualification),
        set(map.units(), Meaning::unit),
        set(map.opportunities(), Meaning::chance));
  }

  private static <T> Set<Object> set(Collection<T> parts, Function<T, Object> meaning) {
    return parts.stream().map(meaning).collect(toSet());
  }

  private static Object role(Role role) {
    return List.of(
        role.code(),
        role.name(),
        role.level(),
        role.track(),
        role.summary(),
        role.guidelines(),
        set(role.units(), AbilityUnit::code),
        Optional.ofNullable(role.pay()),
        Set.copyOf(role.sites()),
        Set.copyOf(role.formerly()));
  }

  /** What is required is not only recommended. */
  private static Object step(Transition step) {
    Set<Object> recommended = set(step.recommended(), Requirement::code);
    recommended.removeAll(set(step.required(), Requirement::code));
    return List.of(
        step.from(),
        step.to(),
        step.kind(),
        set(step.required(), Requirement::code),
        recommended,
        Optional.ofNullable(step.carriesOver()),
        Optional.ofNullable(step.ahead()));
  }

  private static Object qualification(Qualification one) {
    return List.of(
        one.code(),
        one.name(),
        one.description(),
        Set.copyOf(one.requires()),
        one.examMonths(),
        Optional.ofNullable(one.validMonths()));
  }

  private static Object unit(AbilityUnit unit) {
    return List.of(
        unit.code(),
        unit.family(),
        unit.common(),
        unit.level(),
        unit.name(),
        Set.copyOf(unit.criteria()));
  }

  private static Object chance(Opportunity chance) {
    return List.of(
        chance.code(), chance.kind(), chance.name(), set(chance.gives(), Experience::code));
  }
}
