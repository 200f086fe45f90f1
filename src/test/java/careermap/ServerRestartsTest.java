package careermap;

import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.database.RestartedServer;
import careermap.slackstandin.Answered;
import careermap.slackstandin.SlackSender;
import careermap.slackstandin.StandInSlack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The PostgreSQL that {@code serve} stands on goes away while people write, and comes back. */
@Tag("faults")
class ServerRestartsTest {
  private static final int RESTARTS = TriedFault.times(1, 20);
  private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);

  @TempDir private Path folder = Path.of("");

  @Test
  void whatWasKeptIsThereAndTheCardComesBack() throws Exception {
    try (RestartedServer server = RestartedServer.start(folder.resolve("server"));
        StandInSlack slack = ServedApp.newSlack()) {
      Centre.moveIn(folder, server.url());
      try (ServedApp app = ServedApp.begin(slack, server.url())) {
        tryOut(server, app.sender(), new GoalWriters(slack));
      }
    }
  }

  private static void tryOut(RestartedServer server, SlackSender sender, GoalWriters writers)
      throws Exception {
    writers.open(sender);
    Duration slowest = Duration.ZERO;
    for (int times = 0; times < RESTARTS; times++) {
      int before = writers.kept();
      List<Thread> people = writers.start(sender);
      await().atMost(RunningApp.PATIENCE).until(() -> writers.kept() > before);
      server.stop();
      isAcknowledgedInTime(sender);
      server.startAgain();
      slowest = longer(slowest, untilTheCardIsBack(sender));
      stop(people);
      assertThat(writers.lostAt(server.url())).isEmpty();
    }
    TriedFault.SERVER_RESTARTED.found(RESTARTS, 0, slowest);
  }

  private static void isAcknowledgedInTime(SlackSender sender) {
    Answered answered = sender.career("", SAKURA.id(), RunningApp.CHANNEL);
    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.elapsed()).isLessThan(SLACKS_PATIENCE);
    assertThat(answered.body()).doesNotContain("*いま*");
  }

  private static Duration untilTheCardIsBack(SlackSender sender) {
    long start = System.nanoTime();
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(50, TimeUnit.MILLISECONDS)
        .until(() -> sender.career("", SAKURA.id(), RunningApp.CHANNEL).body().contains("*いま*"));
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static void stop(List<Thread> people) throws InterruptedException {
    for (Thread one : people) {
      one.interrupt();
    }
    for (Thread one : people) {
      one.join();
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
