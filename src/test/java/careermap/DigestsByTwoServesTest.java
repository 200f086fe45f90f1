package careermap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.database.TestEngine;
import careermap.slackstandin.SlackSender;
import careermap.slackstandin.StandInSlack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two whole processes on one PostgreSQL share what Slack takes. */
@Tag("instances")
class DigestsByTwoServesTest {
  private static final Logger LOG = LoggerFactory.getLogger(DigestsByTwoServesTest.class);
  private static final String POST = "chat.postMessage";
  private static final String SENT = "career_map_sent_notices_total{kind=\"DIGEST\"}";
  private static final int SEVERAL_HUNDRED = 300;
  private static final int SUPERVISORS = TriedFault.times(160, 1_200);
  private static final int PER_SECOND = TriedFault.times(10, 20);

  /** So many times as fast as with Slack time passes where many ask: its minute is short. */
  private static final int FASTER = 5;

  private static final int PEOPLE = 120;
  private static final int QUESTIONS_OF_EACH = 3;
  private static final int WARM_UP = 40;
  private static final double OF_THE_PACE = TriedFault.isAtLength() ? 0.95 : 0.9;

  /** What a dead one did is taken up within half a minute. */
  private static final Duration LONG = Duration.ofSeconds(60 + SUPERVISORS / PER_SECOND);

  /** Until what a dead one had under way is looked up, and seen. */
  private static final Duration LEASE = Duration.ofMinutes(4);

  @TempDir private Path folder = Path.of("");
  private final HttpClient http = HttpClient.newHttpClient();
  private final StandInSlack slack = ServedApp.newSlack();
  private final ArrivedDigests digests = ArrivedDigests.in(slack, SUPERVISORS);
  private SlackByProxy proxy;
  private List<ServedApp> serves = List.of();
  private String url = "";

  @BeforeEach
  void moveIn() {
    proxy = SlackByProxy.before(slack, folder);
    url = TestEngine.emptyPostgresql();
    Centre.moveIn(folder, url);
    DueDigests.settle(url, SUPERVISORS);
  }

  @AfterEach
  void close() {
    serves.forEach(ServedApp::close);
    proxy.close();
    slack.close();
  }

  private void start(int perSecond) {
    serves = List.of(proxy.begin(url, perSecond), proxy.begin(url, perSecond));
    serves.forEach(ServedApp::awaitReady);
  }

  /** Each keeps to the limit, and would not if the other took nothing of it. */
  @Test
  void answerManyWithoutTooMany() throws InterruptedException {
    start(FASTER);
    serves.forEach(this::warmUp);
    slack.enforceLimits(() -> System.nanoTime() * FASTER, SEVERAL_HUNDRED);
    int all = slack.calls(POST).size() + PEOPLE * QUESTIONS_OF_EACH;
    long start = System.nanoTime();
    List<Thread> askers = serves.stream().map(one -> new Thread(() -> ask(one))).toList();
    askers.forEach(Thread::start);
    for (Thread asker : askers) {
      asker.join();
    }
    await().atMost(LONG).until(() -> slack.calls(POST).size() >= all);
    LOG.info("answered within {}", Duration.ofNanos(System.nanoTime() - start));
    digests.wereNeverTooMany();
  }

  /** What has only just begun takes a second for an answer, which is long for so fast a Slack. */
  private void warmUp(ServedApp one) {
    for (int times = 0; times < WARM_UP; times++) {
      int before = slack.calls(POST).size();
      one.sender().directMessage("US" + (1 + times % PEOPLE), "次は?");
      slack.awaitCalls(POST, before + 1);
    }
  }

  /** By every other of them, who ask nobody else. */
  private void ask(ServedApp one) {
    SlackSender sender = one.sender();
    int first = one == serves.get(0) ? 1 : 2;
    for (int times = 0; times < QUESTIONS_OF_EACH; times++) {
      for (int person = first; person <= PEOPLE; person += 2) {
        Shown.acknowledged(sender.directMessage("US" + person, "次は?"));
      }
    }
  }

  @Test
  void tellEverybodyOnceAtThePaceThoughOneIsKilledInTheMiddle() throws Exception {
    slack.enforceLimits(System::nanoTime, PER_SECOND * SEVERAL_HUNDRED);
    start(PER_SECOND);
    DueDigests.begin(url);
    digests.await(SUPERVISORS * 3 / 4, LONG);
    serves.get(sentBy(0) > 0 ? 0 : 1).kill();
    double found = digests.perSecond(PER_SECOND);
    long killed = System.nanoTime();
    await().atMost(LONG).until(() -> DueDigests.waiting(url) == 0);
    Duration rest = Duration.ofNanos(System.nanoTime() - killed);
    LOG.info("{} a second, and the rest within {}", found, rest);
    await().atMost(LEASE).until(this::isNothingLeft);
    digests.haveComeOnceToEach();
    digests.wereNeverTooMany();
    assertThat(found).isGreaterThanOrEqualTo(OF_THE_PACE * PER_SECOND);
  }

  /** What the dead one had under way is looked up twice before it is sent again. */
  private boolean isNothingLeft() {
    if (!TriedFault.isAtLength()) {
      DueDigests.lookUp(url);
    }
    return DueDigests.underWay(url).isEmpty() && DueDigests.waiting(url) == 0;
  }

  private int sentBy(int place) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(serves.get(place).url("/metrics"))).build();
    return http.send(request, BodyHandlers.ofString())
        .body()
        .lines()
        .filter(line -> line.startsWith(SENT))
        .mapToInt(line -> (int) Double.parseDouble(line.substring(line.indexOf(' ') + 1)))
        .sum();
  }
}
