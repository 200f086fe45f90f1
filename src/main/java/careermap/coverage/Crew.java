package careermap.coverage;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** People who are alike in everything that counts. */
record Crew<H, F>(H home, F facts, int size) {
  private record Kind<H, F>(H home, F facts) {}

  /** The same people in groups, in the order of the first of each. */
  static <H, F> List<Crew<H, F>> of(List<Crew<H, F>> people) {
    Map<Kind<H, F>, Long> kinds =
        people.stream()
            .collect(
                groupingBy(one -> new Kind<>(one.home, one.facts), LinkedHashMap::new, counting()));
    return kinds.entrySet().stream()
        .map(
            kind ->
                new Crew<>(
                    kind.getKey().home, kind.getKey().facts, Math.toIntExact(kind.getValue())))
        .toList();
  }
}
