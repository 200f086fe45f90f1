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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes share a pace; on a file the same rows, though one process serves there alone. */
class SharedPaceTest {
  private static final Duration GAP = Duration.ofMinutes(1);
  private static final String POST = "chat.postMessage";

  @TempDir Path folder;

  @BeforeEach
  void makeTables() {
    open().close();
  }

  private String url() {
    return TestEngine.url(folder.resolve("pace.db"));
  }

  private Database open() {
    return Database.open(url(), new YamlMap(), LocalDate::now);
  }

  private Connections connect() {
    return Connections.to(Engine.of(url()), LocalDate::now);
  }

  @Test
  void twoTakeTheirTurnsOneAfterTheOther() {
    try (Connections one = connect();
        Connections other = connect()) {
      SharedPace here = new JdbiSharedPace(one);
      SharedPace there = new JdbiSharedPace(other);
      assertThat(here.take(POST, GAP, Duration.ZERO)).isZero();
      assertThat(there.take(POST, GAP, Duration.ZERO)).isBetween(GAP.minusSeconds(20), GAP);
      assertThat(here.take(POST, GAP, GAP)).isBetween(GAP.minusSeconds(20), GAP);
      assertThat(there.take("users.info", GAP, Duration.ZERO)).isZero();
    }
  }

  @Test
  void whatCanWaitTakesNoTurnAheadOfItsTime() {
    try (Connections one = connect();
        Connections other = connect()) {
      SharedPace here = new JdbiSharedPace(one);
      SharedPace there = new JdbiSharedPace(other);
      assertThat(here.takeOrLeave(POST, GAP)).isZero();
      assertThat(there.takeOrLeave(POST, GAP)).isPositive();
      assertThat(there.takeOrLeave(POST, GAP)).isLessThanOrEqualTo(GAP);
      assertThat(here.take(POST, GAP, GAP)).isZero();
    }
  }

  @Test
  void whatOneWasToldTheOtherKeeps() {
    try (Connections one = connect();
        Connections other = connect()) {
      SharedPace here = new JdbiSharedPace(one);
      SharedPace there = new JdbiSharedPace(other);
      assertThat(there.rest(POST)).isZero();
      here.leaveAlone(POST, GAP);
      assertThat(there.rest(POST)).isBetween(GAP.minusSeconds(20), GAP);
      here.leaveAlone(POST, Duration.ofSeconds(1));
      assertThat(there.rest(POST)).isGreaterThan(Duration.ofSeconds(30));
      assertThat(there.rest("users.info")).isZero();
    }
  }

  @Test
  void manyAtOnceGetATurnEach() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (Connections one = connect();
        Connections other = connect()) {
      SharedPace here = new JdbiSharedPace(one);
      SharedPace there = new JdbiSharedPace(other);
      List<Future<Duration>> waits =
          IntStream.range(0, 40)
              .mapToObj(
                  turn ->
                      threads.submit(
                          () -> (turn % 2 == 0 ? here : there).take(POST, GAP, Duration.ZERO)))
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
