package careermap;

import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import careermap.database.Database;
import careermap.database.OnSqlite;
import careermap.file.BundledMap;
import careermap.slackstandin.Answered;
import careermap.slackstandin.SlackSender;
import careermap.slackstandin.StandInSlack;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} on a disk that fills up: a small one in memory, or a file that may not grow. */
@Tag("faults")
@OnSqlite
class FullDiskTest {
  private static final int TIMES = TriedFault.times(1, 10);
  private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);
  private static final int MOST_UNTIL_FULL = 3_000;

  /** Mounts a disk of its own, which nobody else sees, over the folder, and runs on it. */
  private static final String ON_A_SMALL_DISK =
      """
      cp -a "$0" "$0.seed" && mount -t tmpfs -o size=16m tmpfs "$0" && cp -a "$0.seed/." "$0" && exec "$@"
      """;

  @TempDir private Path folder = Path.of("");
  private final StandInSlack slack = ServedApp.newSlack();
  private final GoalWriters writers = new GoalWriters(slack);
  private Duration slowest = Duration.ZERO;

  @BeforeEach
  void moveIn() throws IOException {
    Files.createDirectory(disk());
    try (Database database = Centre.database(disk())) {
      database.maps().startWith(BundledMap.text(), Centre.NOW);
      Centre.moveIn(database, disk());
    }
  }

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void peopleReadOnAndAreToldKindlyUntilThereIsRoomAgain() throws Exception {
    assumeTrue(
        succeeds("unshare", "-Urm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"),
        "no disk can be mounted here");
    List<String> within =
        List.of("unshare", "-Urm", "sh", "-c", ON_A_SMALL_DISK, disk().toString());
    try (ServedApp app = ServedApp.begin(slack, disk(), within)) {
      writers.open(app.sender());
      Path there = Path.of("/proc", "" + app.pid(), "root", disk().toString());
      for (int times = 0; times < TIMES; times++) {
        assertThat(writers.write(app.sender())).isTrue();
        fill(there.resolve("filler"));
        goOnReading(app.sender());
        Files.delete(there.resolve("filler"));
        writeAgain(app.sender());
      }
      check(copied(there));
    }
    TriedFault.DISK_FULL.found(TIMES, 0, slowest);
  }

  /** Where no disk can be mounted, files that may not grow come near it. */
  @Test
  void aFileThatMayNotGrowIsNoDifferent() throws Exception {
    assumeTrue(succeeds("prlimit", "--version"), "nothing can be limited here");
    try (ServedApp app = ServedApp.begin(slack, disk())) {
      SlackSender sender = app.sender();
      writers.open(sender);
      assertThat(writers.write(sender)).isTrue();
      largest(app, "" + Files.size(disk().resolve("career-map.db-wal")));
      goOnReading(sender);
      largest(app, "unlimited");
      writeAgain(sender);
      check(disk());
    }
  }

  private static void largest(ServedApp app, String bytes) throws Exception {
    Process limit =
        new ProcessBuilder("prlimit", "--pid", "" + app.pid(), "--fsize=" + bytes + ":unlimited")
            .inheritIO()
            .start();
    assertThat(limit.waitFor()).isZero();
  }

  private void goOnReading(SlackSender sender) {
    Answered refused = writeUntilFull(sender);
    assertThat(refused.body()).contains("いま開けませんでした", "受付番号");
    assertThat(refused.elapsed()).isLessThan(SLACKS_PATIENCE);
    Answered card = sender.career("", SAKURA.id(), RunningApp.CHANNEL);
    assertThat(Shown.in(card).said()).startsWith("*いま* オペレーター");
  }

  /** Room that the journal has already is used up first. */
  private Answered writeUntilFull(SlackSender sender) {
    for (int i = 0; i < MOST_UNTIL_FULL; i++) {
      Answered answered = writers.write(sender, SAKURA);
      if (answered.body().contains("受付番号")) {
        return answered;
      }
    }
    throw new AssertionError("the disk is not full");
  }

  private void writeAgain(SlackSender sender) {
    long start = System.nanoTime();
    await()
        .atMost(RunningApp.PATIENCE)
        .pollInterval(10, TimeUnit.MILLISECONDS)
        .until(() -> writers.write(sender));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    slowest = took.compareTo(slowest) > 0 ? took : slowest;
  }

  private static void fill(Path filler) throws IOException {
    byte[] block = new byte[4_096];
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      assertThat(full).hasMessageContaining("space");
    }
  }

  private static boolean succeeds(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException none) {
      return false;
    }
  }

  private void check(Path there) {
    assertThat(GoalWriters.faultsIn(there)).isEmpty();
    assertThat(writers.lostIn(there)).isEmpty();
  }

  /** SQLite itself does not look into the surroundings of another process. */
  private Path copied(Path there) throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    for (String name : List.of("career-map.db", "career-map.db-wal")) {
      Files.copy(there.resolve(name), copy.resolve(name));
    }
    return copy;
  }

  private Path disk() {
    return folder.resolve("disk");
  }
}
