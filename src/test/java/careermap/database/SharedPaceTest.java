package careermap.database;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.delivery.SharedPace;
import careermap.file.YamlMap;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes share a pace; on a file the same rows, though one process serves there alone. */
class SharedPaceTest {
  private static final Duration GAP = Duration.ofMinutes(1);
  private static final String POST = "chat.postMessage";

  @TempDir Path folder;

  private Database open() {
    String url = TestEngine.url(folder.resolve("pace.db"));
    return Database.open(url, new YamlMap(), LocalDate::now);
  }

  @Test
  void twoTakeTheirTurnsOneAfterTheOther() {
    try (Database one = open();
        Database other = open()) {
      SharedPace here = one.pace();
      SharedPace there = other.pace();
      assertThat(here.take(POST, GAP, Duration.ZERO)).isZero();
      assertThat(there.take(POST, GAP, Duration.ZERO)).isBetween(GAP.minusSeconds(20), GAP);
      assertThat(here.take(POST, GAP, GAP)).isBetween(GAP.minusSeconds(20), GAP);
      assertThat(there.take("users.info", GAP, Duration.ZERO)).isZero();
    }
  }

  @Test
  void whatCanWaitTakesNoTurnAheadOfItsTime() {
    try (Database one = open();
        Database other = open()) {
      assertThat(one.pace().takeOrLeave(POST, GAP)).isZero();
      assertThat(other.pace().takeOrLeave(POST, GAP)).isPositive();
      assertThat(other.pace().takeOrLeave(POST, GAP)).isLessThanOrEqualTo(GAP);
      assertThat(one.pace().take(POST, GAP, GAP)).isZero();
    }
  }

  @Test
  void whatOneWasToldTheOtherKeeps() {
    try (Database one = open();
        Database other = open()) {
      assertThat(other.pace().rest(POST)).isZero();
      one.pace().leaveAlone(POST, GAP);
      assertThat(other.pace().rest(POST)).isBetween(GAP.minusSeconds(20), GAP);
      one.pace().leaveAlone(POST, Duration.ofSeconds(1));
      assertThat(other.pace().rest(POST)).isGreaterThan(Duration.ofSeconds(30));
      assertThat(other.pace().rest("users.info")).isZero();
    }
  }

  @Test
  void manyAtOnceGetATurnEach() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (Database one = open();
        Database other = open()) {
      List<Future<Duration>> waits =
          IntStream.range(0, 40)
              .mapToObj(
                  turn ->
                      threads.submit(
                          () ->
                              (turn % 2 == 0 ? one : other).pace().take(POST, GAP, Duration.ZERO)))
              .toList();
      Set<Long> minutes = new HashSet<>();
      for (Future<Duration> wait : waits) {
        minutes.add(Math.round(wait.get().toSeconds() / 60.0));
      }
      assertThat(minutes).hasSize(40);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aFileIsServedByOneAlone() {
    try (Database one = open()) {
      assertThat(one.sharedPace() == SharedPace.ALONE).isNotEqualTo(TestEngine.isPostgresql());
    }
  }
}
