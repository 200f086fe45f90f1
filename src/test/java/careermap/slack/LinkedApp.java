package careermap.slack;

import careermap.delivery.SharedPace;
import careermap.slackstandin.Answered;
import careermap.slackstandin.Link;
import careermap.slackstandin.Links;
import careermap.slackstandin.Member;
import careermap.slackstandin.StandInSlack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** An app that knows {@code /career} alone, with a Slack of our own to link to. */
final class LinkedApp implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(20);
  static final Duration PAUSE = Duration.ofMillis(200);
  static final String TARO = "U0TARO";

  /** The shortest that pings can be apart. */
  static final LinkPatience HURRY =
      new LinkPatience(
          PAUSE, PAUSE.multipliedBy(5), Duration.ofSeconds(1), PAUSE, PAUSE.multipliedBy(5));

  final StandInSlack slack = StandInSlack.start().with(Member.of(TARO, "太郎"));
  final Links links = slack.openLinks();
  final AtomicInteger asked = new AtomicInteger();
  final CountDownLatch released = new CountDownLatch(1);
  volatile Runnable onRefusal = () -> {};
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Courier courier = courier(slack, () -> onRefusal.run());
  private final App app = app(courier);

  static Courier courier(StandInSlack slack, Runnable onRefusal) {
    return new Courier(
        StandInSlack.BOT_TOKEN,
        Optional.of(slack.apiUrl()),
        (method, kind) -> onRefusal.run(),
        Pacing.ofSlack(Duration.ofSeconds(1), SharedPace.ALONE, Clock.systemUTC()));
  }

  /** One that listens to nothing yet. */
  static App app(Courier courier) {
    return new App(
        AppConfig.builder()
            .slack(courier.slack())
            .singleTeamBotToken(null)
            .signingSecret(null)
            .requestVerificationEnabled(false)
            .build(),
        List.of());
  }

  LinkedApp() {
    links.waitFor(PATIENCE);
    app.command("/career", (request, context) -> answer(request.getPayload().getText()));
  }

  /** Who asks for "held" waits until that is released, who asks for a number gets so much text. */
  private Response answer(String text) {
    asked.incrementAndGet();
    if (text.startsWith("held")) {
      awaitRelease();
    }
    String said = text.matches("\\d+") ? "x".repeat(Integer.parseInt(text)) : text;
    return Response.builder().statusCode(200).contentType("text/plain").body(said).build();
  }

  private void awaitRelease() {
    try {
      released.await();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  SocketLink begin(LinkPatience patience) {
    return SocketLink.begin(app, courier, StandInSlack.APP_TOKEN, time -> {}, patience);
  }

  Answered career(Link link, String text) {
    return links.sender(slack, link).career(text, TARO, "C0GENERAL");
  }

  CompletableFuture<Answered> careerLater(Link link, String text) {
    return CompletableFuture.supplyAsync(() -> career(link, text), threads);
  }

  @Override
  public void close() {
    released.countDown();
    threads.shutdownNow();
    courier.close();
    slack.close();
  }
}
