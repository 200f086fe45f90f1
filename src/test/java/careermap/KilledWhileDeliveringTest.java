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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A process is killed at random points while it delivers messages and files, and started again
 * until all is done.
 */
@Tag("faults")
class KilledWhileDeliveringTest {
  private static final Logger LOG = LoggerFactory.getLogger(KilledWhileDeliveringTest.class);
  private static final String POST = "chat.postMessage";
  private static final String GIVE = "files.completeUploadExternal";
  private static final int MESSAGES = 200;

  /** {@code -Dcareermap.soak.kills=500} for a long run; then there are six messages for each. */
  private static final int KILLS =
      Integer.getInteger("careermap.soak.kills", TriedFault.times(14, 100));

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
    long start = System.nanoTime();
    assertThat(run().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    Duration slowest = Duration.ofNanos(System.nanoTime() - start);
    Map<String, Long> arrived =
        members.stream()
            .flatMap(member -> slack.messagesTo(member.id()).stream())
            .collect(groupingBy(KilledWhileDeliveringTest::said, counting()));
    LOG.info(
        "{} kills, {} answers lost, {} messages and files, {} posts, {} files given, {} looks",
        kills,
        lostAnswers,
        arrived.size(),
        slack.calls(POST).size(),
        slack.calls(GIVE).size(),
        slack.calls("conversations.history").size());
    assertThat(kills).isEqualTo(KILLS);
    long wrong = messages - arrived.values().stream().filter(times -> times == 1).count();
    TriedFault.KILLED_DELIVERING.found(kills, (int) wrong, slowest);
    assertThat(arrived).hasSize(messages).allSatisfy((key, times) -> assertThat(times).isOne());
  }

  /** Every third is the file of the message before it. */
  private void decide(int number) {
    List<String> people = List.of("E0107", "E0042", "E0002", "E0001", "E0109", "E0113");
    boolean file = number % 3 == 2;
    int talk = file ? number - 1 : number;
    Centre.change(
        folder,
        """
        insert into delivery (key, to_id, kind, about, due_at, decided_at)
        values ('%1$s', '%2$s', '%3$s', 'r%4$d', %5$d, %5$d)
        """
            .formatted(
                key(number),
                people.get(talk % people.size()),
                file ? "TALK_FILE" : "TALK_AGREED",
                talk,
                Instant.now().toEpochMilli()));
  }

  private static String key(int number) {
    return "key" + number;
  }

  /** False where the process came to its end by itself. */
  private boolean runAndKill() throws Exception {
    Process process = run();
    int enough = calls() + 1 + random.nextInt(4 * messages / (3 * KILLS));
    while (process.isAlive() && calls() < enough) {
      loseAnAnswerNowAndThen();
      TimeUnit.MICROSECONDS.sleep(200);
    }
    TimeUnit.MICROSECONDS.sleep(random.nextInt(12_000));
    boolean killed = process.isAlive();
    process.destroyForcibly().waitFor();
    return killed;
  }

  private int calls() {
    return slack.calls(POST).size() + slack.calls(GIVE).size();
  }

  private void loseAnAnswerNowAndThen() {
    if (calls() / LOST_ANSWER_EVERY > lostAnswers) {
      lostAnswers++;
      slack.faults().loseAnswer(lostAnswers % 3 == 0 ? GIVE : POST, 1);
    }
  }

  private Process run() throws IOException {
    return OwnProcess.start(
        DeliveringProcess.class, folder.resolve("process.log"), Centre.url(folder), slack.apiUrl());
  }

  /** The key of a message, or the name of a file, in which its key is hidden. */
  private static String said(JsonObject message) {
    return message.has("files")
        ? message.getAsJsonArray("files").get(0).getAsJsonObject().get("name").getAsString()
        : message
            .getAsJsonObject("metadata")
            .getAsJsonObject("event_payload")
            .get("key")
            .getAsString();
  }
}
