package careermap;

import static careermap.Centre.KEN;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.database.Database;
import careermap.database.OnSqlite;
import careermap.file.BundledMap;
import careermap.slackstandin.Answered;
import careermap.slackstandin.SentRequest;
import careermap.slackstandin.SlackSender;
import careermap.slackstandin.StandInSlack;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What other processes and broken connections do to a {@code serve} that runs all the time. */
@Tag("faults")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsAroundServeTest {
  private static final int LOCKS = TriedFault.times(1, 8);
  private static final int CUTS = TriedFault.times(20, 500);
  private static final int COMMANDS = TriedFault.times(1, 5);
  private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);
  private static final String GOALS = "select count(*) from goal";

  @TempDir private static Path folder = Path.of("");
  private final Random random = new Random(Long.getLong("faults.seed", 20_261_126L));
  private final StandInSlack slack = ServedApp.newSlack();
  private final GoalWriters writers = new GoalWriters(slack);
  private final List<Process> holders = new ArrayList<>();
  private ServedApp app;
  private SlackSender sender;

  @BeforeAll
  void start() {
    try (Database database = Centre.database(folder)) {
      database.maps().startWith(BundledMap.text(), Centre.NOW);
      Centre.moveIn(database, folder);
    }
    app = ServedApp.begin(slack, folder);
    sender = app.sender();
    writers.open(sender);
    writers.write(sender, SAKURA);
  }

  @AfterAll
  void close() {
    holders.forEach(Process::destroyForcibly);
    assertThat(GoalWriters.faultsIn(folder)).isEmpty();
    assertThat(writers.lostIn(folder)).isEmpty();
    app.close();
    slack.close();
  }

  /** Which is killed in the end, and leaves what it had begun behind. */
  @Test
  void anotherProcessHoldsTheDatabase() throws Exception {
    Duration slowest = Duration.ZERO;
    for (int times = 0; times < LOCKS; times++) {
      Process holder = HoldingProcess.begin(Centre.url(folder));
      holders.add(holder);
      assertThat(Shown.in(sender.career("", SAKURA.id(), RunningApp.CHANNEL)).said())
          .startsWith("*いま* オペレーター");
      int goals = goals();
      int messages = slack.messagesTo(KEN.id()).size();
      Answered waiting = writers.write(sender, KEN);
      assertThat(waiting.status()).isEqualTo(200);
      assertThat(waiting.body()).isEmpty();
      assertThat(waiting.elapsed()).isLessThan(SLACKS_PATIENCE);
      long start = System.nanoTime();
      holder.destroyForcibly().waitFor();
      await()
          .atMost(RunningApp.PATIENCE)
          .pollInterval(10, TimeUnit.MILLISECONDS)
          .until(() -> slack.messagesTo(KEN.id()).size() > messages);
      assertThat(goals()).isEqualTo(goals + 1);
      slowest = longer(slowest, Duration.ofNanos(System.nanoTime() - start));
    }
    TriedFault.DATABASE_LOCKED.found(LOCKS, 0, slowest);
  }

  @Test
  @OnSqlite
  void aSecondServeIsRefusedWithTheReason() throws Exception {
    Process second = ServedApp.command(slack, folder, "serve");
    List<String> said = second.inputReader(StandardCharsets.UTF_8).lines().toList();
    assertThat(second.waitFor()).isEqualTo(1);
    assertThat(said)
        .singleElement()
        .asString()
        .startsWith("DATABASE_URL: ")
        .endsWith(" では、別の serve がすでに動いています。先に止めてください。");
    assertThat(writers.write(sender)).isTrue();
    TriedFault.SECOND_SERVE.found(1, 0, Duration.ZERO);
  }

  @Test
  void commandsBesideItDoTheirWorkWhilePeopleWrite() throws Exception {
    Thread somebody = writers.start(sender, SAKURA);
    int before = writers.kept();
    for (int times = 0; times < COMMANDS; times++) {
      run("backup", folder.resolve("copy" + times + ".db").toString());
      run("people", "import", folder.resolve("roster.csv").toString());
    }
    somebody.interrupt();
    somebody.join();
    assertThat(writers.kept()).isGreaterThan(before);
    TriedFault.COMMANDS_BESIDE.found(2 * COMMANDS, 0, Duration.ZERO);
  }

  private void run(String... arguments) throws Exception {
    Process command = ServedApp.command(slack, folder, arguments);
    List<String> said = command.inputReader(StandardCharsets.UTF_8).lines().toList();
    assertThat(command.waitFor()).as("%s", said).isZero();
  }

  @Test
  void aRequestThatBreaksOffDoesNothing() throws Exception {
    int goals = goals();
    int calls = slack.calls("response_url").size();
    long longest = 0;
    for (int times = 0; times < CUTS; times++) {
      byte[] request = bytes(sender.signed(sender.unsigned("チーム", KEN.id())));
      try (Socket socket = new Socket("127.0.0.1", app.port())) {
        socket.getOutputStream().write(request, 0, 1 + random.nextInt(request.length - 1));
        socket.setSoLinger(random.nextBoolean(), 0);
      }
      if (times % 10 == 0) {
        long start = System.nanoTime();
        assertThat(sender.career("", SAKURA.id(), RunningApp.CHANNEL).status()).isEqualTo(200);
        longest = Math.max(longest, System.nanoTime() - start);
      }
    }
    assertThat(goals()).isEqualTo(goals);
    assertThat(slack.calls("response_url")).hasSize(calls);
    TriedFault.REQUEST_CUT_OFF.found(CUTS, 0, Duration.ofNanos(longest));
  }

  private byte[] bytes(SentRequest request) throws IOException {
    StringBuilder head = new StringBuilder("POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1\r\n");
    request.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    head.append("Content-Length: " + request.body().length + "\r\n\r\n");
    byte[] start = head.toString().getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[start.length + request.body().length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(request.body(), 0, all, start.length, request.body().length);
    return all;
  }

  private int goals() {
    return Integer.parseInt(Centre.text(folder, GOALS));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
