package careermap.coverage;

import careermap.person.Headcount;
import careermap.person.Person;
import careermap.person.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many of those who had no talk are in this week's digests.
 *
 * @param named by the digests
 */
record Reminded(Set<PersonId> named) {
  Reminded {
    named = Set.copyOf(named);
  }

  /** Told where the number of those who had no talk is, and both parts of it may be. */
  Headcount of(Coverage coverage, List<Person> people, Map<PersonId, Talks.Held> held) {
    List<PersonId> notYet =
        people.stream()
            .map(Person::id)
            .map(id -> Map.entry(id, held.getOrDefault(id, Talks.Held.NONE)))
            .filter(one -> !Facts.of(one.getValue(), coverage.day()).last().isTalked())
            .map(Map.Entry::getKey)
            .toList();
    return coverage.all().notYet().told() == null
        ? Headcount.ofSecret(0)
        : Few.of((int) notYet.stream().filter(named::contains).count(), notYet.size());
  }
}
