package careermap.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.database.Database;
import careermap.file.YamlMap;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds whose process died, and clocks that jump. */
class RoundsTest {
  private static final Instant NOON = Instant.parse("2026-12-07T03:00:00Z");
  private static final Duration HEARTBEAT = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private Path folder = Path.of("");
  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final AtomicInteger runs = new AtomicInteger();
  private Database database;

  @BeforeEach
  void open() {
    database =
        Database.open(
            "jdbc:sqlite:" + folder.resolve("rounds.db"),
            new YamlMap(),
            () -> LocalDate.ofInstant(NOON, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatADeadProcessHadTakenIsTakenUpSoon() throws SQLException {
    runOnceMore();
    change(
        "update scheduled_tasks set picked = 1, picked_by = 'dead', last_heartbeat = execution_time");
    runOnceMore();
  }

  @Test
  void aClockThatIsSetBackHoldsNothingUp() {
    try (Rounds rounds = start()) {
      awaitRuns(1);
      now.set(NOON.minus(Duration.ofDays(30)));
      awaitRuns(runs.get() + 2);
    }
  }

  @Test
  void aClockThatIsSetForwardHoldsNothingUp() {
    try (Rounds rounds = start()) {
      awaitRuns(1);
      now.set(NOON.plus(Duration.ofDays(30)));
      awaitRuns(runs.get() + 2);
    }
  }

  @Test
  void afterAStartWithAClockThatWasSetBackNothingWaitsForTheOldDay() {
    now.set(NOON.plus(Duration.ofDays(365)));
    runOnceMore();
    now.set(NOON);
    runOnceMore();
  }

  @Test
  void whatAnInstanceWhoseClockIsAheadHasPutFarOffIsBroughtNear() throws SQLException {
    try (Rounds rounds = start()) {
      awaitRuns(1);
      change(
          "update scheduled_tasks set version = version + 1, execution_time = execution_time + 9999999999");
      awaitRuns(runs.get() + 1);
    }
  }

  @Test
  void aSteadyClockFollowsForwardsOnly() {
    AtomicInteger seconds = new AtomicInteger();
    SteadyClock clock = new SteadyClock(wall(), () -> seconds.get() * 1_000_000_000L);
    assertThat(clock.now()).isEqualTo(NOON);
    now.set(NOON.minusSeconds(3_600));
    seconds.set(2);
    assertThat(clock.now()).isEqualTo(NOON.plusSeconds(2));
    now.set(NOON.plusSeconds(60));
    assertThat(clock.now()).isEqualTo(NOON.plusSeconds(60));
    seconds.set(5);
    assertThat(clock.now()).isEqualTo(NOON.plusSeconds(63));
  }

  private void runOnceMore() {
    int before = runs.get();
    try (Rounds rounds = start()) {
      awaitRuns(before + 1);
    }
  }

  private Rounds start() {
    Rounds.Round round =
        new Rounds.Round("counting", Duration.ofMillis(300), stopping -> runs.incrementAndGet());
    return Rounds.start(
        database.dataSource(),
        List.of(round),
        new SteadyClock(wall(), System::nanoTime),
        HEARTBEAT);
  }

  private Clock wall() {
    InstantSource source = () -> now.get();
    return source.withZone(ZoneOffset.UTC);
  }

  private void awaitRuns(int times) {
    await().atMost(PATIENCE).until(() -> runs.get() >= times);
  }

  private void change(String sql) throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
