package careermap.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** How one app does for long: memory, and how soon it answers, minute by minute. */
final class Soak {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Running running;
  private final SignedCommand commands;
  private final int rate;
  private final List<String> lines = new ArrayList<>();
  private long errors;

  Soak(Running running, SignedCommand commands, int rate) {
    this.running = running;
    this.commands = commands;
    this.rate = rate;
  }

  /** Goes on for so many minutes, and prints each as it passes. */
  Soak run(int minutes) {
    say("| minute | answers | errors | p50, ms | p99, ms | slowest, ms | memory, MiB |");
    say("| --: | --: | --: | --: | --: | --: | --: |");
    for (int minute = 1; minute <= minutes; minute++) {
      Load.Outcome outcome = Load.paced(List.of(running.contender()), commands, rate, MINUTE);
      errors += outcome.errors();
      OptionalLong memory = running.memory();
      say(
          "| %d | %,d | %d | %.2f | %.2f | %.1f | %s |"
              .formatted(
                  minute,
                  outcome.answers(),
                  outcome.errors(),
                  outcome.millisAt(50),
                  outcome.millisAt(99),
                  outcome.millisAt(100),
                  memory.isPresent() ? memory.getAsLong() : "–"));
    }
    return this;
  }

  private void say(String line) {
    System.out.println(line);
    lines.add(line);
  }

  long errors() {
    return errors;
  }

  String table() {
    return String.join("\n", lines);
  }
}
