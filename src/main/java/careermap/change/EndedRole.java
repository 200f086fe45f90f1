package careermap.change;

import careermap.map.Role;
import careermap.person.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role that people have and that ends (終了する役割).
 *
 * @param successor what they count as having; null where nothing follows, so that they would be off
 *     the map
 * @param people at least one, in the order in which they were given
 */
public record EndedRole(Role role, @Nullable Role successor, List<Person> people) {
  public EndedRole {
    people = List.copyOf(people);
  }
}
