package careermap.coverage;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import careermap.person.Headcount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rows of a table and how many people each has.
 *
 * @param keys in order; blank comes last
 * @param untold rows of which nothing is told: those of fewer than five people, and where the others
 *     would give them by subtraction, the smallest of the others
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
                    () -> new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(key -> key)),
                    counting()));
    List<Integer> people = counts.values().stream().map(Math::toIntExact).toList();
    return new Division(dimension, List.copyOf(counts.keySet()), people, untold(people));
  }

  private static Set<Integer> untold(List<Integer> people) {
    Set<Integer> untold = new HashSet<>(small(people));
    List<Integer> others = new ArrayList<>(bySize(people).filter(row -> !untold.contains(row)).toList());
    while (!untold.isEmpty() && !others.isEmpty() && isFound(untold, people)) {
      untold.add(others.remove(0));
    }
    return untold;
  }

  private static Set<Integer> small(List<Integer> people) {
    return bySize(people).filter(row -> people.get(row) < Headcount.FEWEST).collect(toSet());
  }

  private static Stream<Integer> bySize(List<Integer> people) {
    return Stream.iterate(0, row -> row < people.size(), row -> row + 1)
        .sorted(Comparator.comparing(people::get));
  }

  private static boolean isFound(Set<Integer> untold, List<Integer> people) {
    return untold.size() == 1
        || untold.stream().mapToInt(people::get).sum() < Headcount.FEWEST;
  }

  int row(Member member) {
    return keys.indexOf(member.key(dimension));
  }

  boolean isSmall(int row) {
    return people.get(row) < Headcount.FEWEST;
  }

  Headcount people(int row) {
    return new Headcount(untold.contains(row) ? null : people.get(row));
  }
}
