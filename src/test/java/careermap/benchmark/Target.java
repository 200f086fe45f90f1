package careermap.benchmark;

import static careermap.benchmark.Measure.MEMORY;
import static careermap.benchmark.Measure.P50;
import static careermap.benchmark.Measure.P99;
import static careermap.benchmark.Measure.READY;
import static careermap.benchmark.Measure.THROUGHPUT;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the app holds itself to.
 *
 * @param relative to the app that reads once, else absolute
 * @param least whether {@code limit} is the least that will do, else the most
 */
record Target(String text, Measure measure, boolean relative, boolean least, double limit) {
  static final List<Target> ALL =
      List.of(
          new Target("p50 at most 2× one read", P50, true, false, 2),
          new Target("p99 at most 3× one read", P99, true, false, 3),
          new Target("throughput at least a third of one read", THROUGHPUT, true, true, 1 / 3.0),
          new Target("memory after the load under 256 MiB", MEMORY, false, false, 256),
          new Target("ready within 2,500 ms", READY, false, false, 2_500));

  String verdict(Results results, Contender career, Contender read) {
    OptionalDouble value =
        relative
            ? results.ratio(measure, career.name(), read.name())
            : results.median(measure, career.name());
    if (value.isEmpty()) {
      return "- %s: not measured".formatted(text);
    }
    boolean met = least ? value.getAsDouble() >= limit : value.getAsDouble() <= limit;
    return "- %s: %s (%.2f)".formatted(text, met ? "met" : "MISSED", value.getAsDouble());
  }
}
