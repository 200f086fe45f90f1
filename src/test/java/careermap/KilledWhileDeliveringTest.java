package careermap;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.database.Database;
import careermap.file.BundledMap;
import careermap.slackstandin.Member;
import careermap.slackstandin.StandInSlack;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A process is killed at random points while it delivers, and started again until all is done. */
class KilledWhileDeliveringTest {
  private static final Logger LOG = LoggerFactory.getLogger(KilledWhileDeliveringTest.class);
  private static final String POST = "chat.postMessage";
  private static final int MESSAGES = 200;

  /** {@code -Dcareermap.soak.kills=500} for a long run; then there are six messages for each. */
  private static final int KILLS = Integer.getInteger("careermap.soak.kills", 14);

  private static final long SEED = Long.getLong("careermap.soak.seed", 20_261_207L);
  private static final int LOST_ANSWER_EVERY = 9;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder = Path.of("");
  private final StandInSlack slack = StandInSlack.start();
  private final Random random = new Random(SEED);
  private final int messages = Math.max(MESSAGES, KILLS * 6);
  private int lostAnswers;

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void eachMessageArrivesOnceAndNoneIsLost() throws Exception {
    List<Member> members = Centre.ALL.subList(0, 6);
    members.forEach(slack::with);
    try (Database database = Centre.database(folder)) {
      database.maps().startWith(BundledMap.text(), Centre.NOW);
      Centre.moveIn(database, folder);
    }
    IntStream.range(0, messages).forEach(this::decide);
    int kills = 0;
    while (kills < KILLS && runAndKill()) {
      kills++;
    }
    assertThat(run().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    Map<String, Long> arrived =
        members.stream()
            .flatMap(member -> slack.messagesTo(member.id()).stream())
            .collect(groupingBy(KilledWhileDeliveringTest::key, counting()));
    LOG.info(
        "{} kills, {} answers lost, {} messages, {} posts, {} looks",
        kills,
        lostAnswers,
        arrived.size(),
        slack.calls(POST).size(),
        slack.calls("conversations.history").size());
    assertThat(kills).isEqualTo(KILLS);
    assertThat(arrived).hasSize(messages).allSatisfy((key, times) -> assertThat(times).isOne());
  }

  private void decide(int number) {
    List<String> people = List.of("E0107", "E0042", "E0002", "E0001", "E0109", "E0113");
    Centre.change(
        folder,
        """
        insert into delivery (key, to_id, kind, about, due_at, decided_at)
        values ('TALK_ASKED:r%1$d', '%2$s', 'TALK_ASKED', 'r%1$d', %3$d, %3$d)
        """
            .formatted(number, people.get(number % people.size()), Instant.now().toEpochMilli()));
  }

  /** False where the process came to its end by itself. */
  private boolean runAndKill() throws Exception {
    Process process = run();
    int calls = slack.calls(POST).size() + 1 + random.nextInt(4 * messages / (3 * KILLS));
    while (process.isAlive() && slack.calls(POST).size() < calls) {
      loseAnAnswerNowAndThen();
      TimeUnit.MICROSECONDS.sleep(200);
    }
    TimeUnit.MICROSECONDS.sleep(random.nextInt(12_000));
    boolean killed = process.isAlive();
    process.destroyForcibly().waitFor();
    return killed;
  }

  private void loseAnAnswerNowAndThen() {
    int posts = slack.calls(POST).size();
    if (posts / LOST_ANSWER_EVERY > lostAnswers) {
      lostAnswers++;
      slack.faults().loseAnswer(POST, 1);
    }
  }

  private Process run() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            DeliveringProcess.class.getName(),
            Centre.url(folder),
            slack.apiUrl())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("process.log").toFile())
        .start();
  }

  private static String key(JsonObject message) {
    return message
        .getAsJsonObject("metadata")
        .getAsJsonObject("event_payload")
        .get("key")
        .getAsString();
  }
}
