package careermap.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Answered;
import careermap.slackstandin.Call;
import careermap.slackstandin.Link;
import careermap.slackstandin.Links;
import careermap.slackstandin.Member;
import careermap.slackstandin.SlackSender;
import careermap.slackstandin.StandInSlack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The link by Socket Mode with a Slack of our own at its other end. */
class SocketLinkTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final String TARO = "U0TARO";
  private static final String OPEN = "apps.connections.open";

  private final StandInSlack slack = StandInSlack.start().with(Member.of(TARO, "太郎"));
  private final Links links = slack.openLinks();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch held = new CountDownLatch(1);
  private final CountDownLatch arrived = new CountDownLatch(1);
  private final AtomicInteger events = new AtomicInteger();
  private final List<Duration> answered = new CopyOnWriteArrayList<>();
  private Courier courier;
  private App app;

  @BeforeEach
  void listen() {
    links.waitFor(PATIENCE);
    courier = LinkedApp.courier(slack, () -> {});
    app = LinkedApp.app(courier);
    app.command("/career", (request, context) -> answer(request.getPayload().getText()));
    app.event(
        MessageEvent.class,
        (event, context) -> events.incrementAndGet() == 1 ? Response.error(503) : context.ack());
  }

  private Response answer(String text) {
    if (text.equals("held")) {
      arrived.countDown();
      awaitRelease();
    }
    return text.equals("nothing")
        ? Response.ok()
        : Response.builder().statusCode(200).contentType(type(text)).body(text).build();
  }

  private void awaitRelease() {
    try {
      held.await();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private static String type(String text) {
    return text.startsWith("{") ? "application/json; charset=utf-8" : "text/plain";
  }

  @AfterEach
  void close() {
    held.countDown();
    threads.shutdownNow();
    courier.close();
    slack.close();
  }

  private SocketLink begin() {
    return SocketLink.begin(
        app,
        courier,
        StandInSlack.APP_TOKEN,
        answered::add,
        LinkPatience.USUAL.withFirstPause(PAUSE));
  }

  private Answered career(SlackSender sender, String text) {
    return sender.career(text, TARO, "C0GENERAL");
  }

  private CompletableFuture<Answered> held(Link link) throws InterruptedException {
    CompletableFuture<Answered> answer =
        CompletableFuture.supplyAsync(() -> career(links.sender(slack, link), "held"), threads);
    arrived.await();
    return answer;
  }

  @Test
  void acknowledgesWithWhatBoltSays() throws Exception {
    try (SocketLink link = begin()) {
      SlackSender sender = links.sender(slack, links.await(0));
      assertThat(career(sender, "{\"text\":\"はい\"}").body()).isEqualTo("{\"text\":\"はい\"}");
      assertThat(career(sender, "はい").body()).isEqualTo("{\"text\":\"はい\"}");
      assertThat(career(sender, "nothing"))
          .matches(answer -> answer.status() == 200 && answer.body().isEmpty());
      assertThat(link.isUp()).isTrue();
      assertThat(answered).hasSize(3);
    }
  }

  /** Slack sends the event again, by whichever link. */
  @Test
  void acknowledgesNothingThatFailed() throws Exception {
    links.waitFor(Duration.ofSeconds(1));
    try (SocketLink link = begin()) {
      links.await(0);
      assertThat(links.sender(slack).directMessage(TARO, "次は？").status()).isEqualTo(200);
      assertThat(events.get()).isGreaterThan(1);
      assertThat(link.isUp()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"warning", "refresh_requested", "link_disabled"})
  void opensTheNextBeforeTheOneBeforeGoes(String reason) throws Exception {
    try (SocketLink link = begin()) {
      Link before = links.await(0);
      CompletableFuture<Answered> underWay = held(before);
      before.disconnect(reason);
      Link next = links.await(1);
      assertThat(before.isOpen()).isTrue();
      held.countDown();
      assertThat(underWay.join().body()).contains("held");
      assertThat(career(links.sender(slack, before), "はい").status()).isEqualTo(200);
      assertThat(before.acknowledged()).isEqualTo(2);
      before.close();
      await().atMost(PATIENCE).until(() -> !before.isOpen());
      assertThat(link.isUp()).isTrue();
      assertThat(career(links.sender(slack, next), "はい").status()).isEqualTo(200);
    }
    assertThat(links.all()).hasSize(2);
  }

  @Test
  void opensAnotherWhereTheLinkIsCut() throws Exception {
    try (SocketLink link = begin()) {
      links.await(0).cut();
      await().atMost(PATIENCE).until(() -> !link.isUp());
      links.await(1);
      await().atMost(PATIENCE).until(link::isUp);
    }
    assertThat(slack.calls(OPEN)).hasSize(2);
  }

  @Test
  void triesEverMoreSlowlyWhereSlackGivesNone() throws Exception {
    slack.faults().html(OPEN, 500, 3);
    try (SocketLink link = begin()) {
      slack.awaitCalls(OPEN, 3);
      assertThat(link.isUp()).isFalse();
      links.await(0);
      await().atMost(PATIENCE).until(link::isUp);
    }
    assertThat(pauses()).hasSize(3);
    assertPausesGrow();
  }

  @Test
  void triesEverMoreSlowlyWhereSlackSaysNoOrSendsItNowhere() throws Exception {
    String usual = links.address();
    slack.fail(OPEN, "not_allowed_token_type", 1);
    slack.socketUrl("wss:///link/?ticket=stand-in");
    try (SocketLink link = begin()) {
      slack.awaitCalls(OPEN, 2);
      slack.socketUrl(usual);
      await().atMost(PATIENCE).until(link::isUp);
    }
    assertThat(links.all()).hasSize(1);
    assertPausesGrow();
  }

  @Test
  void leavesSlackAloneForAsLongAsItSays() throws Exception {
    slack.faults().rateLimit(OPEN, Duration.ofSeconds(1), 1);
    try (SocketLink link = begin()) {
      links.await(0);
      await().atMost(PATIENCE).until(link::isUp);
    }
    assertThat(pauses()).hasSize(1).allMatch(pause -> pause.compareTo(Duration.ofSeconds(1)) >= 0);
  }

  @Test
  void triesEverMoreSlowlyWhereEachLinkIsClosedAtOnce() throws Exception {
    links.turnAway("too_many_websockets");
    try (SocketLink link = begin()) {
      slack.awaitCalls(OPEN, 4);
      links.turnAway("");
      await().atMost(PATIENCE).until(link::isUp);
    }
    assertPausesGrow();
  }

  private List<Duration> pauses() {
    List<Call> calls = slack.calls(OPEN);
    return IntStream.range(1, calls.size())
        .mapToObj(i -> Duration.between(calls.get(i - 1).at(), calls.get(i).at()))
        .toList();
  }

  private void assertPausesGrow() {
    List<Duration> pauses = pauses();
    for (int i = 0; i < pauses.size(); i++) {
      assertThat(pauses.get(i)).isGreaterThanOrEqualTo(PAUSE.multipliedBy(1L << i));
    }
  }

  @Test
  void letsOutWhatItTookBeforeItCloses() throws Exception {
    SocketLink link = begin();
    Link standing = links.await(0);
    CompletableFuture<Answered> underWay = held(standing);
    CompletableFuture<Void> closed = CompletableFuture.runAsync(() -> close(link), threads);
    assertThat(career(links.sender(slack, standing), "はい").status()).isEqualTo(200);
    assertThat(closed).isNotDone();
    held.countDown();
    closed.join();
    assertThat(underWay.join().body()).contains("held");
    await().atMost(PATIENCE).until(() -> !standing.isOpen());
    assertThat(slack.calls(OPEN)).hasSize(1);
  }

  @Test
  void opensNoneOnceItIsClosed() {
    slack.faults().html(OPEN, 500, 1);
    SocketLink link = begin();
    slack.awaitCalls(OPEN, 1);
    close(link);
    await()
        .during(PAUSE.multipliedBy(3))
        .atMost(PATIENCE)
        .until(() -> slack.calls(OPEN).size() == 1 && links.all().isEmpty());
  }

  private static void close(SocketLink link) {
    try {
      link.close();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
