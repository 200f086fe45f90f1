package careermap.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** The results as a table in Markdown. */
record Report(Results results, Contender hello, Contender read, Contender career) {

  String table() {
    List<String> lines = new ArrayList<>();
    lines.add("| median | hello | one read | /career | /career ÷ one read | /career ÷ hello |");
    lines.add("| --- | --: | --: | --: | --: | --: |");
    Arrays.stream(Measure.values())
        .filter(measure -> results.median(measure, career.name()).isPresent())
        .map(this::row)
        .forEach(lines::add);
    lines.add("");
    lines.add("Errors: %d".formatted(results.errors()));
    lines.add("");
    Target.ALL.forEach(target -> lines.add(target.verdict(results, career, read)));
    return String.join("\n", lines);
  }

  private String row(Measure measure) {
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(
            measure.label(),
            median(measure, hello),
            median(measure, read),
            median(measure, career),
            ratio(measure, read),
            ratio(measure, hello));
  }

  private String median(Measure measure, Contender contender) {
    OptionalDouble median = results.median(measure, contender.name());
    return median.isEmpty() ? "–" : measure.written(median.getAsDouble());
  }

  private String ratio(Measure measure, Contender other) {
    OptionalDouble ratio = results.ratio(measure, career.name(), other.name());
    return ratio.isEmpty() ? "–" : "%.2f×".formatted(ratio.getAsDouble());
  }
}
