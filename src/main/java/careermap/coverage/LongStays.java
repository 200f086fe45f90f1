package careermap.coverage;

import static java.util.stream.Collectors.groupingBy;

import careermap.map.CareerMap;
import careermap.map.Guideline;
import careermap.map.Role;
import careermap.person.Headcount;
import careermap.person.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts who has been in a role for longer than its guideline. */
record LongStays(CareerMap map, LocalDate day) {
  /** By role, in the map's order; of roles that few have nothing is told. */
  List<LongStay> of(List<Person> people) {
    Map<Optional<Role>, List<Person>> byRole =
        people.stream().collect(groupingBy(person -> map.heldRole(person.role())));
    return map.roles().stream()
        .filter(
            role -> byRole.getOrDefault(Optional.of(role), List.of()).size() >= Headcount.FEWEST)
        .map(role -> longStay(role, byRole.getOrDefault(Optional.of(role), List.of())))
        .toList();
  }

  private LongStay longStay(Role role, List<Person> people) {
    int longer = (int) people.stream().filter(person -> isLonger(role, person)).count();
    return new LongStay(role, Few.of(longer, people.size()));
  }

  private boolean isLonger(Role role, Person person) {
    return role.guidelineFor(person.employment())
        .map(Guideline::maxMonths)
        .filter(most -> person.monthsInRole(day) > most)
        .isPresent();
  }
}
