package careermap.growth;

import careermap.person.Person;
import careermap.person.PersonId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's experiences with what became of each (経験の記録帳).
 *
 * @param supervisor who confirms; null where nobody present leads them
 * @param all what was changed last comes first
 * @param events newest first
 * @param people everybody who has answered or written something
 */
public record ExperienceBook(
    Person owner,
    @Nullable Person supervisor,
    List<Undertaking> all,
    List<GrowthEvent> events,
    Map<PersonId, Person> people) {
  public ExperienceBook {
    all = List.copyOf(all);
    events = List.copyOf(events);
    people = Map.copyOf(people);
  }

  /** Null for nobody, or nobody who is known. */
  public @Nullable Person person(@Nullable PersonId id) {
    return id == null ? null : people.get(id);
  }
}
