package careermap.publication;

import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.person.Person;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Roles that somebody holds by the map in force and that the next one has no place for. */
record Homeless(CareerMap before, CareerMap after) {
  List<Role> among(Collection<Person> people) {
    return people.stream()
        .map(Person::role)
        .distinct()
        .filter(role -> after.heldRole(role).isEmpty())
        .map(before::heldRole)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
