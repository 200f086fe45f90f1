package careermap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import careermap.database.Database;
import careermap.database.DatabaseCopy;
import careermap.database.DatabaseUnavailable;
import careermap.database.OnSqlite;
import careermap.file.BundledMap;
import careermap.slackstandin.StandInSlack;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes of the database file that are not what they were. */
@Tag("faults")
@OnSqlite
class DamagedDatabaseTest {
  private static final int TIMES = TriedFault.times(6, 100);
  private static final int PAGE = 4_096;
  private static final String PEOPLE = "select count(*) from person";

  @TempDir private Path folder = Path.of("");
  private final Random random = new Random(Long.getLong("faults.seed", 20_261_126L));
  private final StandInSlack slack = ServedApp.newSlack();

  @BeforeEach
  void moveIn() {
    try (Database database = Centre.database(folder)) {
      database.maps().startWith(BundledMap.text(), Centre.NOW);
      Centre.moveIn(database, folder);
    }
    DatabaseCopy.of(Centre.url(folder)).backUp(copy());
  }

  @AfterEach
  void close() {
    slack.close();
  }

  /** Where the damage is in no part that holds anything, all is there. */
  @Test
  void isRefusedWithTheWayBackAndACopyBringsAllOfItBack() throws IOException {
    int refused = 0;
    long longest = 0;
    for (int times = 0; times < TIMES; times++) {
      damage();
      if (isRefused()) {
        refused++;
        long start = System.nanoTime();
        putAside();
        DatabaseCopy.of(Centre.url(folder)).restore(copy());
        assertThat(isRefused()).isFalse();
        longest = Math.max(longest, System.nanoTime() - start);
      }
      assertThat(Centre.text(folder, PEOPLE)).isEqualTo("10");
      assertThat(GoalWriters.faultsIn(folder)).isEmpty();
    }
    assertThat(refused).isGreaterThan(TIMES / 2);
    TriedFault.DATABASE_DAMAGED.found(TIMES, 0, Duration.ofNanos(longest));
  }

  private boolean isRefused() {
    try (Database database = Application.database(settings(), Clock.fixed(Centre.NOW, UTC))) {
      database.damage().refuse();
      return false;
    } catch (DatabaseUnavailable unavailable) {
      assertThat(unavailable)
          .hasMessageStartingWith("DATABASE_URL: ")
          .hasMessageContaining("career-map restore FILE");
      assertThat(String.valueOf(unavailable.getMessage()).lines()).hasSize(1);
      return true;
    }
  }

  @Test
  void serveSaysSoInOneLineAndStops() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(database().toFile(), "rw")) {
      write(file, file.length() - 9 * PAGE, junk(9 * PAGE));
    }
    assertThatThrownBy(() -> Application.start(settings()).close())
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("is damaged");
  }

  /** There it takes longer to look than it may take to start. */
  @Test
  void serveStopsWhereALargeFileTurnsOutToBeDamaged() throws Exception {
    try (Connection connection = DriverManager.getConnection(Centre.url(folder));
        Statement statement = connection.createStatement()) {
      statement.execute("create table filler as select randomblob(8000000) as bytes");
    }
    try (RandomAccessFile file = new RandomAccessFile(database().toFile(), "rw")) {
      write(file, file.length() - 9 * PAGE, junk(9 * PAGE));
    }
    Process serve = ServedApp.command(slack, folder, "serve");
    try {
      assertThat(serve.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(serve.exitValue()).isEqualTo(1);
      assertThat(new String(serve.getInputStream().readAllBytes(), UTF_8))
          .contains("\"ready\"", "is damaged", "restore FILE");
    } finally {
      serve.destroyForcibly();
    }
  }

  /** A page holds something else or nothing, or the end of the file is gone. */
  private void damage() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(database().toFile(), "rw")) {
      int pages = (int) (file.length() / PAGE);
      switch (random.nextInt(3)) {
        case 0 -> file.setLength((long) PAGE * (1 + random.nextInt(pages - 1)));
        case 1 -> write(file, random.nextInt(pages) * (long) PAGE, junk(PAGE));
        default -> write(file, random.nextInt(pages) * (long) PAGE, new byte[PAGE]);
      }
    }
  }

  private byte[] junk(int length) {
    byte[] junk = new byte[length];
    random.nextBytes(junk);
    return junk;
  }

  private static void write(RandomAccessFile file, long from, byte[] bytes) throws IOException {
    file.seek(from);
    file.write(bytes);
  }

  @Test
  void whileTheAppRunsItIsNotReadyAnyMoreAndSaysWhyOnce() throws IOException {
    try (LogTap log = LogTap.open();
        RunningApp app = RunningApp.start()) {
      assertThat(app.page("/health/ready").status()).isEqualTo(200);
      spoilAllButTheFirstPage(app.folder().resolve("career-map.db"));
      await()
          .atMost(RunningApp.PATIENCE)
          .until(
              () -> {
                app.sender().career("チーム", Centre.KEN.id(), RunningApp.CHANNEL);
                return app.page("/health/ready").status() == 503;
              });
      assertThat(log.lines().stream().filter(line -> line.startsWith("ERROR DATABASE_URL: ")))
          .hasSize(1);
    }
    TriedFault.DAMAGED_WHILE_RUNNING.found(1, 0, Duration.ZERO);
  }

  private void spoilAllButTheFirstPage(Path database) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
      write(file, PAGE, junk((int) file.length() - PAGE));
    }
  }

  private void putAside() throws IOException {
    for (String end : new String[] {"", "-wal", "-shm"}) {
      Files.deleteIfExists(folder.resolve("career-map.db" + end));
    }
  }

  private Settings settings() {
    return RunningApp.settings(slack, folder, Map.of());
  }

  private Path database() {
    return folder.resolve("career-map.db");
  }

  private Path copy() {
    return folder.resolve("copy.db");
  }
}
