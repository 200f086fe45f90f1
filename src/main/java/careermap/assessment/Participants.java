package careermap.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import careermap.assessment.CycleOutcome.LeftOut;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Version;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who of those that a cycle means gets a sheet, and why others do not. */
record Participants(
    Version version,
    Map<PersonId, Set<RoleCode>> openRoles,
    Map<RoleCode, Boolean> sheets,
    Set<PersonId> present,
    LocalDate today) {

  static Participants of(
      Version version,
      Map<PersonId, Set<RoleCode>> openRoles,
      List<Person> present,
      LocalDate today) {
    Set<PersonId> ids = present.stream().map(Person::id).collect(toSet());
    return new Participants(version, openRoles, sheets(version), ids, today);
  }

  private static Map<RoleCode, Boolean> sheets(Version version) {
    return version.map().roles().stream()
        .collect(toMap(Role::code, role -> Sheet.of(version, role.code()).isPresent()));
  }

  List<Person> among(List<Person> meant) {
    return meant.stream().filter(one -> whyNot(one).isEmpty()).toList();
  }

  Map<LeftOut, Integer> leftOut(List<Person> meant) {
    Map<LeftOut, Integer> counts = new EnumMap<>(LeftOut.class);
    meant.stream()
        .flatMap(one -> whyNot(one).stream())
        .collect(groupingBy(Function.identity()))
        .forEach((why, all) -> counts.put(why, all.size()));
    return counts;
  }

  private Optional<LeftOut> whyNot(Person person) {
    if (person.isOnLeave(today)) {
      return Optional.of(LeftOut.ON_LEAVE);
    }
    RoleCode role = held(person.role());
    if (!sheets.getOrDefault(role, false)) {
      return Optional.of(LeftOut.NO_SHEET);
    }
    boolean open =
        openRoles.getOrDefault(person.id(), Set.of()).stream()
            .map(this::held)
            .anyMatch(role::equals);
    if (open) {
      return Optional.of(LeftOut.OPEN_ALREADY);
    }
    return isLed(person) ? Optional.empty() : Optional.of(LeftOut.NO_SUPERVISOR);
  }

  private boolean isLed(Person person) {
    return person.supervisor() != null && present.contains(person.supervisor());
  }

  RoleCode held(RoleCode role) {
    return version.map().heldCode(role);
  }
}
