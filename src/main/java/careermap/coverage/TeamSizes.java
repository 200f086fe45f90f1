package careermap.coverage;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import careermap.person.Headcount;
import careermap.person.Person;
import careermap.person.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How many supervisors have how many people (チームの大きさ): a distribution, for supervisors are never
 * compared with each other.
 *
 * @param supervisors by {@link #BOUNDS}, and those above the last
 */
public record TeamSizes(List<Headcount> supervisors) {
  /** The most people of each kind of team. */
  public static final List<Integer> BOUNDS = List.of(5, 10, 15, 25);

  public TeamSizes {
    supervisors = List.copyOf(supervisors);
  }

  static TeamSizes of(List<Person> people) {
    Collection<Long> teams =
        people.stream()
            .map(Person::supervisor)
            .filter(Objects::nonNull)
            .collect(groupingBy((PersonId supervisor) -> supervisor, counting()))
            .values();
    List<Integer> counts =
        IntStream.rangeClosed(0, BOUNDS.size())
            .mapToObj(kind -> (int) teams.stream().filter(size -> kind(size) == kind).count())
            .toList();
    return new TeamSizes(Few.told(counts));
  }

  private static int kind(long size) {
    return (int) BOUNDS.stream().filter(most -> size > most).count();
  }
}
