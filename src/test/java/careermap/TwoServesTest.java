package careermap;

import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.database.TestEngine;
import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.SlackSender;
import careermap.slackstandin.Stall;
import careermap.slackstandin.StandInSlack;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two whole processes on one PostgreSQL and one Slack, behind a balancer. */
@Tag("instances")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoServesTest {
  private static final Logger LOG = LoggerFactory.getLogger(TwoServesTest.class);
  private static final String POST = "chat.postMessage";
  private static final Pattern SENT =
      Pattern.compile("career_map_sent_notices_total\\{kind=\"DIGEST\"} (\\d+)");
  private static final int SUPERVISORS = 40;
  private static final int IN_THE_MIDDLE = 12;

  /** Four missed signs of life, one every five seconds, that are looked for every ten. */
  private static final Duration LEASE_OF_A_ROUND = Duration.ofSeconds(35);

  @TempDir private static Path folder = Path.of("");
  private final HttpClient http = HttpClient.newHttpClient();
  private final StandInSlack slack = ServedApp.newSlack();
  private final Balancer balancer = Balancer.start();
  private final SlackSender sender = new SlackSender(slack, balancer.url(), RunningApp.SECRET);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ServedApp[] serves = new ServedApp[2];
  private String url = "";

  @BeforeAll
  void moveIn() {
    url = TestEngine.emptyPostgresql();
    Centre.moveIn(folder, url);
    serves[0] = ServedApp.begin(slack, url);
    serves[1] = ServedApp.begin(slack, url);
    letIn(0);
    letIn(1);
  }

  /** Whoever was killed by a test comes back. */
  @BeforeEach
  void run() {
    IntStream.range(0, 2).filter(place -> !serves[place].isAlive()).forEach(this::start);
  }

  @AfterAll
  void close() {
    for (ServedApp one : serves) {
      one.close();
    }
    threads.shutdownNow();
    balancer.close();
    slack.close();
  }

  private void start(int place) {
    serves[place] = ServedApp.begin(slack, url);
    letIn(place);
  }

  private void letIn(int place) {
    serves[place].awaitReady();
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> page(serves[place], "/health/ready").equals("ready\n"));
    balancer.put(place, serves[place].port());
  }

  private String page(ServedApp one, String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(one.url(path))).build();
    return http.send(request, BodyHandlers.ofString()).body();
  }

  @Test
  void bothAnswer() {
    IntStream.range(0, 10).forEach(i -> assertThat(card(sender)).startsWith("*いま* オペレーター"));
    assertThat(balancer.answeredBy(serves[0].port())).isGreaterThanOrEqualTo(5);
    assertThat(balancer.answeredBy(serves[1].port())).isGreaterThanOrEqualTo(5);
  }

  private static String card(SlackSender asked) {
    return Shown.in(asked.career("", SAKURA.id(), RunningApp.CHANNEL)).said();
  }

  /** Both have shown the card before, so that whatever they remember of it is old. */
  @Test
  void whatChangesAtOneShowsAtTheOtherAtOnce() {
    List<SlackSender> each = List.of(serves[0].sender(), serves[1].sender());
    each.forEach(TwoServesTest::card);
    for (int times = 0; times < 20; times++) {
      String role = times % 4 < 2 ? "SV" : "QA";
      SlackSender one = each.get(times % 2);
      SlackSender other = each.get(1 - times % 2);
      Form form = Form.of(goalForm(other)).choose("role", role);
      assertThat(Shown.in(one.submit(SAKURA.id(), form)).surface().toString()).contains("目標を決めました");
      assertThat(card(other)).contains("*目標*\n" + (times % 4 < 2 ? "スーパーバイザー(SV)" : "QA(品質保証)"));
    }
  }

  @Test
  void anEventThatBothAreToldOfIsAnsweredOnce() throws Exception {
    new SameEvent(slack, url, List.of(serves[0].sender(), serves[1].sender())).isAnsweredOnce();
  }

  private JsonObject goalForm(SlackSender asked) {
    int before = slack.calls("views.open").size();
    Shown.acknowledged(asked.career("目標", SAKURA.id(), RunningApp.CHANNEL));
    slack.awaitCalls("views.open", before + 1);
    await().atMost(RunningApp.PATIENCE).until(() -> slack.modal(SAKURA.id()).isPresent());
    return slack.modal(SAKURA.id()).orElseThrow();
  }

  @Test
  void aRollingRestartLosesNoRequestAndNoChange() throws Exception {
    GoalWriters writers = new GoalWriters(slack);
    writers.open(sender);
    int before = balancer.secondTries();
    SteadyRequests requests = new SteadyRequests(slack, sender, writers);
    try (requests) {
      restart(0);
      restart(1);
    }
    LOG.info(
        "{} answered, {} of them late, {} asked of the other, {} changes kept",
        requests.answered(),
        requests.late(),
        balancer.secondTries() - before,
        writers.kept());
    requests.haveAllBeenAnswered();
    assertThat(writers.kept()).isGreaterThan(10);
    assertThat(writers.lostAt(url)).isEmpty();
    assertThat(
            GoalWriters.column(
                url,
                "select reason from goal where reason like 'n%' group by 1 having count(*) > 1"))
        .isEmpty();
  }

  private void restart(int place) throws Exception {
    awaitAnswers(place);
    long start = System.nanoTime();
    Answered underWay = stopWhileAnswering(place);
    LOG.info("stopped within {}", Duration.ofNanos(System.nanoTime() - start));
    assertThat(SteadyRequests.shown(slack, underWay)).startsWith("*いま* オペレーター");
    start(place);
    awaitAnswers(place);
  }

  /** Somebody asks this one, whom nobody helps by asking the other. */
  private Answered stopWhileAnswering(int place) throws Exception {
    SlackSender direct = serves[place].sender();
    card(direct);
    CompletableFuture<Answered> underWay;
    CompletableFuture<Void> stopped;
    int before = balancer.secondTries();
    try (HeldGoals held = HeldGoals.at(url)) {
      underWay =
          CompletableFuture.supplyAsync(
              () -> direct.career("", SAKURA.id(), RunningApp.CHANNEL), threads);
      await().atMost(RunningApp.PATIENCE).until(() -> held.waiting() >= 3);
      stopped = CompletableFuture.runAsync(serves[place]::close, threads);
      await().atMost(RunningApp.PATIENCE).until(() -> balancer.secondTries() > before);
    }
    stopped.join();
    return underWay.join();
  }

  private void awaitAnswers(int place) {
    int port = serves[place].port();
    int before = balancer.answeredBy(port);
    await().atMost(RunningApp.PATIENCE).until(() -> balancer.answeredBy(port) >= before + 20);
  }

  @Test
  void eachGetsOneDigestThoughTheirSenderIsKilledInTheMiddle() throws Exception {
    IntStream.rangeClosed(1, SUPERVISORS).forEach(i -> slack.with(Member.of("US" + i, "上司 " + i)));
    Stall first = slack.faults().stall(POST);
    DueDigests.forSupervisors(url, SUPERVISORS);
    first.awaitArrival();
    await().atMost(RunningApp.PATIENCE).until(() -> DueDigests.decided(url) == SUPERVISORS);
    first.release();
    await()
        .pollInterval(Duration.ofMillis(5))
        .atMost(RunningApp.PATIENCE)
        .until(() -> arrived() >= IN_THE_MIDDLE);
    Stall second = slack.faults().stall(POST);
    second.awaitArrival();
    List<Integer> sent = List.of(sentBy(0), sentBy(1));
    int sender = sent.get(0) > 0 ? 0 : 1;
    assertThat(sent).contains(0);
    serves[sender].kill();
    long killed = System.nanoTime();
    int before = arrived();
    assertThat(before).isBetween(IN_THE_MIDDLE, SUPERVISORS - 2);
    second.release();

    await()
        .atMost(LEASE_OF_A_ROUND)
        .until(() -> DueDigests.waiting(url) == 0 && arrived() == SUPERVISORS);
    Duration rest = Duration.ofNanos(System.nanoTime() - killed);
    assertThat(DueDigests.underWay(url)).hasSize(1);
    DueDigests.leaseIsOver(url);
    await().atMost(RunningApp.PATIENCE).until(() -> DueDigests.underWay(url).isEmpty());
    LOG.info("{} before the kill, the rest within {}", before, rest);
    assertThat(IntStream.rangeClosed(1, SUPERVISORS))
        .allSatisfy(i -> assertThat(slack.messagesTo("US" + i)).hasSize(1));
  }

  /** How many have at least one. */
  private int arrived() {
    return (int)
        IntStream.rangeClosed(1, SUPERVISORS)
            .filter(i -> !slack.messagesTo("US" + i).isEmpty())
            .count();
  }

  private int sentBy(int place) throws IOException, InterruptedException {
    Matcher sent = SENT.matcher(page(serves[place], "/metrics"));
    return sent.find() ? Integer.parseInt(sent.group(1)) : 0;
  }
}
