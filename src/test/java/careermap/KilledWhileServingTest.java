package careermap;

import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.database.Database;
import careermap.database.DatabaseCopy;
import careermap.database.TestEngine;
import careermap.file.BundledMap;
import careermap.slackstandin.SlackSender;
import careermap.slackstandin.StandInSlack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve}, and commands beside it, are killed at random moments. */
@Tag("faults")
class KilledWhileServingTest {
  private static final int KILLS = TriedFault.times(3, 40);
  private static final int KILLED_COMMANDS = TriedFault.times(2, 16);
  private static final long SEED = Long.getLong("faults.seed", 20_261_126L);
  private static final Duration LONGEST_START = Duration.ofSeconds(2);
  private static final int NEWCOMERS = 10_000;
  private static final String ARRIVED = "select count(*) from person where employee_id like 'N%'";

  @TempDir private Path folder = Path.of("");
  private final StandInSlack slack = ServedApp.newSlack();
  private final GoalWriters writers = new GoalWriters(slack);
  private final Random random = new Random(SEED);
  private Duration slowest = Duration.ZERO;
  private Duration longestWait = Duration.ZERO;
  private int inTheMiddle;

  @BeforeEach
  void moveIn() {
    try (Database database = Centre.database(folder)) {
      database.maps().startWith(BundledMap.text(), Centre.NOW);
      Centre.moveIn(database, folder);
    }
  }

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void nothingThatPeopleWereToldIsKeptIsLost() throws Exception {
    try (ServedApp first = ServedApp.begin(slack, folder)) {
      writers.open(first.sender());
      killCommandsBeside(first);
      writeAndKill(first);
    }
    for (int kills = 1; kills < KILLS; kills++) {
      killAtTheStartNowAndThen(kills);
      try (ServedApp again = ServedApp.begin(slack, folder)) {
        check(again);
        writeAndKill(again);
      }
    }
    try (ServedApp last = ServedApp.begin(slack, folder)) {
      check(last);
    }
    assertThat(writers.kept()).isGreaterThan(KILLS);
    TriedFault.KILLED_WRITING.found(KILLS, writers.lostIn(folder).size(), slowest);
    TriedFault.KILLED_COMMAND.found(KILLED_COMMANDS, 0, longestWait);
  }

  private void writeAndKill(ServedApp app) throws InterruptedException {
    List<Thread> people = writers.start(app.sender());
    TimeUnit.MICROSECONDS.sleep(100_000 + random.nextInt(700_000));
    app.kill();
    for (Thread one : people) {
      one.join();
    }
  }

  private void killAtTheStartNowAndThen(int kills) throws InterruptedException {
    if (kills % 4 == 2) {
      try (ServedApp starting = ServedApp.begin(slack, folder)) {
        TimeUnit.MICROSECONDS.sleep(random.nextLong(LONGEST_START.toNanos() / 1_000));
        starting.kill();
      }
    }
  }

  private void check(ServedApp app) {
    slowest = longer(slowest, app.awaitReady());
    assertThat(app.sender().career("", SAKURA.id(), RunningApp.CHANNEL).status()).isEqualTo(200);
    assertThat(GoalWriters.faultsIn(folder)).isEmpty();
    assertThat(writers.lostIn(folder)).isEmpty();
  }

  private void killCommandsBeside(ServedApp app) throws Exception {
    SlackSender sender = app.sender();
    Path roster = roster();
    for (int kills = 0; kills < KILLED_COMMANDS; kills++) {
      killCommand(roster, kills % 2 == 0 && !TestEngine.isPostgresql());
      long start = System.nanoTime();
      assertThat(writers.write(sender)).isTrue();
      longestWait = longer(longestWait, Duration.ofNanos(System.nanoTime() - start));
      assertThat(Centre.text(folder, ARRIVED)).isIn("0", "" + NEWCOMERS);
      Centre.changeAt(keepingTies(), "delete from person where employee_id like 'N%'");
    }
    assertThat(inTheMiddle > 0).isNotEqualTo(TestEngine.isPostgresql());
    assertThat(DatabaseCopy.of(Centre.url(folder)).backUp(folder.resolve("copy.db"))).isPositive();
  }

  /** What refers to whoever is taken out goes with them, as in the app. */
  private String keepingTies() {
    return Centre.url(folder) + (TestEngine.isPostgresql() ? "" : "?foreign_keys=true");
  }

  /** At any moment, or once it has begun to write, which is seen at SQLite's journal. */
  private void killCommand(Path roster, boolean writing) throws Exception {
    long before = written();
    Process command = ServedApp.command(slack, folder, "people", "import", roster.toString());
    if (writing) {
      while (command.isAlive() && written() == before) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
    }
    TimeUnit.MICROSECONDS.sleep(random.nextInt(writing ? 150_000 : 3_000_000));
    inTheMiddle += writing && command.isAlive() ? 1 : 0;
    command.destroyForcibly().waitFor();
  }

  /** What lies in the journal beside the database. */
  private long written() throws IOException {
    Path journal = folder.resolve("career-map.db-wal");
    return Files.exists(journal) ? Files.getLastModifiedTime(journal).toMillis() : 0;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private Path roster() throws IOException {
    StringBuilder text = new StringBuilder(Files.readString(folder.resolve("roster.csv")));
    IntStream.range(0, NEWCOMERS)
        .forEach(i -> text.append("N%05d,新人 %d,,,OPERATOR,2026-04-01,,E0042,,%n".formatted(i, i)));
    return Files.writeString(folder.resolve("newcomers.csv"), text);
  }
}
