package careermap.benchmark;

/** What is measured. */
enum Measure {
  P50("p50 at the pace, ms", "%.2f"),
  P99("p99 at the pace, ms", "%.2f"),
  THROUGHPUT("throughput at full speed, a second", "%.0f"),
  PROCESSOR("processor time an answer at full speed, ms", "%.3f"),
  DATABASE("the same of the database server, ms", "%.3f"),
  GENERATOR("the same of whoever asks, ms", "%.3f"),
  BUSY("all three together, processors at work", "%.2f"),
  MEMORY("memory after the load, MiB", "%.0f"),
  FIRST_ANSWER("start to first answer, ms", "%.0f"),
  READY("start to ready, ms", "%.0f");

  private final String label;
  private final String format;

  Measure(String label, String format) {
    this.label = label;
    this.format = format;
  }

  String label() {
    return label;
  }

  String written(double value) {
    return format.formatted(value);
  }
}
