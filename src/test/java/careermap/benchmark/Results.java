package careermap.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Every value that was measured, by measure and whose it is, in the order of the rounds. */
final class Results {
  private final Map<Measure, Map<String, List<Double>>> values = new LinkedHashMap<>();
  private long errors;

  void add(Measure measure, String whose, double value) {
    values
        .computeIfAbsent(measure, first -> new LinkedHashMap<>())
        .computeIfAbsent(whose, first -> new ArrayList<>())
        .add(value);
  }

  void addErrors(long more) {
    errors += more;
  }

  long errors() {
    return errors;
  }

  OptionalDouble median(Measure measure, String whose) {
    return median(of(measure, whose));
  }

  /** The median of the rounds' ratios: what disturbs a round disturbs both sides of its ratio. */
  OptionalDouble ratio(Measure measure, String one, String other) {
    List<Double> above = of(measure, one);
    List<Double> below = of(measure, other);
    return median(
        IntStream.range(0, Math.min(above.size(), below.size()))
            .mapToObj(i -> above.get(i) / below.get(i))
            .toList());
  }

  private List<Double> of(Measure measure, String whose) {
    return values.getOrDefault(measure, Map.of()).getOrDefault(whose, List.of());
  }

  private static OptionalDouble median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    if (sorted.isEmpty()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2);
  }
}
