package careermap.person;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a roster would change (名簿の取り込み計画), decided before anything is written.
 *
 * @param changes in the order of the roster, then whoever is absent from it
 * @param unchanged how many of the roster's people stay as they are
 */
public record RosterPlan(List<RosterChange> changes, int unchanged) {
  public static final RosterPlan NOTHING = new RosterPlan(List.of(), 0);

  public RosterPlan {
    changes = List.copyOf(changes);
  }

  /** The plan that makes {@code known} people the ones of {@code roster} on {@code today}. */
  static RosterPlan of(Collection<Person> known, Collection<Person> roster, LocalDate today) {
    Map<PersonId, Person> before = byId(known);
    List<RosterChange> inRoster =
        roster.stream()
            .filter(person -> !person.equals(before.get(person.id())))
            .map(person -> RosterChange.of(before.get(person.id()), person, today))
            .toList();
    Stream<RosterChange> leaving =
        absent(known, roster, today)
            .map(person -> RosterChange.of(person, person.leavingOn(today), today));
    return new RosterPlan(
        Stream.concat(inRoster.stream(), leaving).toList(), roster.size() - inRoster.size());
  }

  /** The changes of one kind. */
  public List<RosterChange> of(RosterChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  /** Those of the known who have not gone and are not in the roster. */
  static Stream<Person> absent(
      Collection<Person> known, Collection<Person> roster, LocalDate today) {
    Set<PersonId> there = roster.stream().map(Person::id).collect(Collectors.toSet());
    return known.stream()
        .filter(person -> !RosterChange.isGone(person, today))
        .filter(person -> !there.contains(person.id()));
  }

  private static Map<PersonId, Person> byId(Collection<Person> people) {
    return people.stream()
        .collect(toMap(Person::id, identity(), (one, other) -> one, LinkedHashMap::new));
  }
}
