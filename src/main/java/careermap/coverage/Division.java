package careermap.coverage;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import careermap.person.Headcount;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rows of a table and how many people each has.
 *
 * @param keys in order; blank comes last
 * @param untold rows of which nothing is told: those of fewer than five people, and where the
 *     others would give them by subtraction, the smallest of the others
 */
record Division(Dimension dimension, List<String> keys, List<Integer> people, Set<Integer> untold) {
  Division {
    keys = List.copyOf(keys);
    people = List.copyOf(people);
    untold = Set.copyOf(untold);
  }

  static Division of(Dimension dimension, List<Member> members) {
    Map<String, Long> counts =
        members.stream()
            .collect(
                groupingBy(
                    member -> member.key(dimension),
                    () ->
                        new TreeMap<>(
                            Comparator.comparing(String::isEmpty).thenComparing(key -> key)),
                    counting()));
    List<Integer> people = counts.values().stream().map(Math::toIntExact).toList();
    return new Division(dimension, List.copyOf(counts.keySet()), people, Few.untold(people));
  }

  Headcount people(int row) {
    return new Headcount(untold.contains(row) ? null : people.get(row));
  }
}
