package careermap.benchmark;

import java.lang.ProcessHandle.Info;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One process, and several that share its PostgreSQL, by turns: what more of them bring, and who
 * works for an answer. All of them run all the time; one or all are asked.
 */
final class Instances {
  private final DatabaseServer server;
  private final List<Running> running;
  private final SignedCommand commands;
  private final int connections;
  private final Results results;

  /**
   * @param connections how many ask at full speed, however many are asked
   */
  Instances(
      DatabaseServer server,
      List<Running> running,
      SignedCommand commands,
      int connections,
      Results results) {
    this.server = server;
    this.running = running;
    this.commands = commands;
    this.connections = connections;
    this.results = results;
  }

  void round(int rate, Duration pace, Duration rush) throws SQLException {
    for (int asked : List.of(1, running.size())) {
      pace(asked, rate, pace);
    }
    for (int asked : List.of(1, running.size())) {
      rush(asked, rush);
    }
  }

  private void pace(int asked, int rate, Duration length) {
    Load.Outcome outcome = Load.paced(some(asked), commands, rate, length);
    results.add(Measure.P50, name(asked), outcome.millisAt(50));
    results.add(Measure.P99, name(asked), outcome.millisAt(99));
    results.addErrors(outcome.errors());
  }

  private void rush(int asked, Duration length) throws SQLException {
    Work before = work();
    Load.Outcome outcome = Load.rushed(some(asked), commands, length, connections);
    Work each = work().since(before).dividedBy(outcome.answers());
    String name = name(asked);
    results.add(Measure.THROUGHPUT, name, outcome.perSecond());
    results.add(Measure.PROCESSOR, name, each.app());
    results.add(Measure.DATABASE, name, each.database());
    results.add(Measure.GENERATOR, name, each.generator());
    results.add(Measure.BUSY, name, each.sum() * outcome.perSecond() / 1_000);
    results.addErrors(outcome.errors());
  }

  void weigh() {
    running.stream()
        .map(Running::memory)
        .flatMapToLong(OptionalLong::stream)
        .forEach(mib -> results.add(Measure.MEMORY, name(1), mib));
  }

  private List<Contender> some(int asked) {
    return running.stream().limit(asked).map(Running::contender).toList();
  }

  private static String name(int asked) {
    return "" + asked;
  }

  private Work work() throws SQLException {
    Duration app = running.stream().map(Running::worked).reduce(Duration.ZERO, Duration::plus);
    Info own = ProcessHandle.current().info();
    Duration generator = own.totalCpuDuration().orElse(Duration.ZERO);
    return new Work(millis(app), millis(server.worked()), millis(generator));
  }

  private static double millis(Duration worked) {
    return worked.toNanos() / 1e6;
  }

  String table() {
    String all = name(running.size());
    List<String> lines = new ArrayList<>();
    lines.add("| median | one | %s | ratio |".formatted(all));
    lines.add("| --- | --: | --: | --: |");
    for (Measure measure : Measure.values()) {
      results
          .median(measure, name(1))
          .ifPresent(one -> lines.add(row(measure, measure.written(one), all)));
    }
    lines.add("");
    lines.add("Errors: %d".formatted(results.errors()));
    return String.join("\n", lines);
  }

  private String row(Measure measure, String one, String all) {
    OptionalDouble several = results.median(measure, all);
    OptionalDouble ratio = results.ratio(measure, all, name(1));
    return "| %s | %s | %s | %s |"
        .formatted(
            measure.label(),
            one,
            several.isPresent() ? measure.written(several.getAsDouble()) : "–",
            ratio.isPresent() ? "%.2f×".formatted(ratio.getAsDouble()) : "–");
  }

  /** Processor time in milliseconds: of the processes that are measured together, and of others. */
  private record Work(double app, double database, double generator) {
    Work since(Work before) {
      return new Work(app - before.app, database - before.database, generator - before.generator);
    }

    Work dividedBy(long answers) {
      return new Work(app / answers, database / answers, generator / answers);
    }

    double sum() {
      return app + database + generator;
    }
  }
}
