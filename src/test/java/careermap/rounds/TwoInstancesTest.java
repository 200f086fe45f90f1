package careermap.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.OwnProcess;
import careermap.database.Database;
import careermap.database.TestEngine;
import careermap.file.YamlMap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds of several instances on one PostgreSQL. */
class TwoInstancesTest {
  private static final Duration SIGN_OF_LIFE = Duration.ofMillis(250);
  private static final String ROUND = "round";

  @TempDir private Path folder = Path.of("");
  private final String url = TestEngine.emptyPostgresql();

  @Test
  void aRoundRunsOnOneOfThemAtATime() {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger runs = new AtomicInteger();
    Rounds.Round round =
        new Rounds.Round(
            ROUND,
            Duration.ofMillis(1),
            stopping -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              running.decrementAndGet();
              runs.incrementAndGet();
            });
    try (Database one = open();
        Database other = open();
        Rounds first = start(one, round);
        Rounds second = start(other, round)) {
      await().untilAsserted(() -> assertThat(runs).hasValueGreaterThan(4));
    }
    assertThat(most).hasValue(1);
  }

  @Test
  void anotherTakesOverFromOneThatWasKilledInTheMiddle() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    try (Database own = open()) {
      Process held = hold();
      await().atMost(Duration.ofSeconds(60)).until(() -> holds(own));
      held.destroyForcibly().waitFor();
      Rounds.Round round =
          new Rounds.Round(ROUND, Duration.ofHours(1), stopping -> runs.incrementAndGet());
      try (Rounds rounds = start(own, round)) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(runs).hasValue(1));
      }
    }
  }

  private static boolean holds(Database database) {
    return database.seenEvents().latest().isPresent();
  }

  private Process hold() throws IOException {
    return OwnProcess.start(HoldingProcess.class, folder.resolve("process.log"), url);
  }

  private Database open() {
    return Database.open(url, new YamlMap(), () -> LocalDate.MIN);
  }

  private static Rounds start(Database database, Rounds.Round round) {
    SteadyClock clock = new SteadyClock(Clock.systemUTC(), System::nanoTime);
    return Rounds.start(database.dataSource(), List.of(round), clock, SIGN_OF_LIFE);
  }

  /** Begins a round, tells that it has, and never ends it; made to be killed. */
  static final class HoldingProcess {
    private HoldingProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
      Database database = Database.open(arguments[0], new YamlMap(), () -> LocalDate.MIN);
      Rounds.Round endless =
          new Rounds.Round(
              ROUND,
              Duration.ofMillis(1),
              stopping -> {
                database.seenEvents().isNew("begun", Instant.EPOCH);
                await().forever().until(() -> false);
              });
      start(database, endless);
      Thread.currentThread().join();
    }
  }
}
