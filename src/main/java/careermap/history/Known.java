package careermap.history;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import careermap.map.CareerMap;
import careermap.map.RoleCode;
import careermap.map.RoleNames;
import careermap.person.NearestId;
import careermap.person.Person;
import careermap.person.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a history may speak of: the people of the roster and what the map has names for. */
final class Known {
  private final Map<PersonId, Person> people;
  private final NearestId ids;
  private final RoleNames roles;
  private final RequirementNames experiences;
  private final RequirementNames qualifications;

  Known(List<Person> people, CareerMap map) {
    this.people = people.stream().collect(toMap(Person::id, identity()));
    this.ids = new NearestId(this.people.keySet());
    this.roles = new RoleNames(map);
    this.experiences = new RequirementNames(map.experiences());
    this.qualifications = new RequirementNames(map.qualifications());
  }

  Optional<Person> person(String id) {
    return Optional.ofNullable(people.get(new PersonId(id)));
  }

  Optional<String> idNear(String id) {
    return ids.to(id);
  }

  /** The code that {@code text} stands for among what {@code kind} speaks of. */
  Optional<String> code(PastKind kind, String text) {
    return switch (kind) {
      case ROLE -> roles.codeOf(text).map(RoleCode::value);
      case EXPERIENCE -> experiences.codeOf(text);
      case QUALIFICATION -> qualifications.codeOf(text);
      case TALK -> Optional.of(text);
    };
  }

  Optional<String> codeNear(PastKind kind, String text) {
    return switch (kind) {
      case ROLE -> roles.nearestTo(text);
      case EXPERIENCE -> experiences.nearestTo(text);
      case QUALIFICATION -> qualifications.nearestTo(text);
      case TALK -> Optional.empty();
    };
  }
}
