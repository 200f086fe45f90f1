package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.RunningApp.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Origin;
import careermap.slackstandin.StandInSlack;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody else holds the database while people ask. */
class HeldDatabaseTest {
  private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);
  private static final Duration A_WHILE = Duration.ofMillis(2_500);
  private static final int CROWD = 200;
  private static final Duration LONGER_THAN_OURS = Duration.ofSeconds(60);

  private final RunningApp app = RunningApp.start();

  /** Rounds fail while the file is held, on threads of their own, and are tried again. */
  @BeforeAll
  static void leaveTheRoundsAlone() {
    Awaitility.doNotCatchUncaughtExceptionsByDefault();
  }

  @AfterAll
  static void watchAllThreadsAgain() {
    Awaitility.catchUncaughtExceptionsByDefault();
  }

  @BeforeEach
  void warmUp() {
    app.career(SAKURA, "ヘルプ");
    app.home(SAKURA);
  }

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void whoeverOnlyReadsDoesNotNotice() {
    try (HeldDatabase held = HeldDatabase.in(app.folder())) {
      assertThat(app.career(SAKURA, "").said()).startsWith("*いま* オペレーター");
      assertThat(app.page("/health/ready").status()).isEqualTo(200);
    }
  }

  @Test
  void aCommandIsAcknowledgedInTimeAndAnsweredAfterwards() {
    CompletableFuture<Void> free = holdForAWhile();
    Answered answered = inTime(app.sender().career("チーム", KEN.id(), CHANNEL));
    assertThat(answered.body()).isEmpty();
    List<JsonObject> later = app.slack().awaitResponses(answered.responseUrl(), 1);
    assertThat(new Shown(later.get(0)).header()).isEqualTo("チームの人：6人");
    assertThat(later.get(0).get("response_type").getAsString()).isEqualTo("ephemeral");
    free.join();
    assertThat(app.slack().responses(answered.responseUrl())).hasSize(1);
  }

  @Test
  void aFormIsAcknowledgedInTimeAndWhatWasFilledInIsKept() {
    app.sender().career("目標", SAKURA.id(), CHANNEL);
    app.slack().awaitCall("views.open");
    Form form = Form.of(app.slack().modal(SAKURA.id()).orElseThrow()).choose("role", "SV");
    CompletableFuture<Void> free = holdForAWhile();
    Answered answered = inTime(app.sender().submit(SAKURA.id(), form));
    assertThat(answered.body()).isEmpty();
    free.join();
    assertThat(app.messages(SAKURA, 1).get(0).said()).startsWith("*目標を決めました*");
    assertThat(app.career(SAKURA, "").said()).contains("*目標*\nスーパーバイザー(SV)・2029年12月ごろ");
  }

  @Test
  void aDirectMessageIsAnsweredOnceAfterwards() {
    CompletableFuture<Void> free = holdForAWhile();
    inTime(app.sender().directMessage(EMMA.id(), "what next?"));
    assertThat(app.messages(EMMA, 1)).hasSize(1);
    free.join();
  }

  @Test
  void theHomeTabComesAfterwardsWithItsWelcome() {
    int before = app.slack().calls("views.publish").size();
    CompletableFuture<Void> free = holdForAWhile();
    inTime(app.sender().homeOpened(EMMA.id(), "home"));
    app.slack().awaitCalls("views.publish", before + 1);
    assertThat(new Shown(app.slack().home(EMMA.id()).orElseThrow()).said()).contains("*Welcome");
    free.join();
  }

  @Test
  void aPressIsAnsweredBesideTheMessageWhereNoModalCanBeOpenedAnyMore() {
    Shown card = app.career(KEN, "");
    CompletableFuture<Void> free = holdForAWhile();
    Answered answered =
        inTime(
            app.sender()
                .press(KEN.id(), Origin.ephemeral(CHANNEL), card.control("チーム").press(card)));
    app.clock().pass(Duration.ofSeconds(4));
    List<JsonObject> later = app.slack().awaitResponses(answered.responseUrl(), 1);
    assertThat(new Shown(later.get(0)).header()).isEqualTo("チームの人：6人");
    free.join();
  }

  @Test
  void whereItLastsTheReaderIsToldKindly() {
    try (HeldDatabase held = HeldDatabase.in(app.folder())) {
      Answered answered = inTime(app.sender().career("チーム", KEN.id(), CHANNEL));
      assertThat(answered.body()).isEmpty();
      await()
          .atMost(LONGER_THAN_OURS)
          .until(() -> !app.slack().responses(answered.responseUrl()).isEmpty());
      Shown sorry = new Shown(app.slack().responses(answered.responseUrl()).get(0));
      assertThat(sorry.said()).startsWith("*いま開けませんでした*").contains("受付番号");
      assertThat(sorry.findings()).isEmpty();
    }
    assertThat(app.career(KEN, "チーム").header()).isEqualTo("チームの人：6人");
  }

  @Test
  void manyAtOnceAreAllAcknowledgedInTimeAndAnswered() {
    CompletableFuture<Void> free = holdForAWhile();
    List<CompletableFuture<Answered>> all =
        java.util.stream.Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> app.sender().career("チーム", KEN.id(), CHANNEL)))
            .limit(12)
            .toList();
    for (CompletableFuture<Answered> one : all) {
      assertThat(app.answer(inTime(one.join())).header()).isEqualTo("チームの人：6人");
    }
    free.join();
  }

  /** More than the door has threads. */
  @Test
  void aCrowdIsAcknowledgedInTime() throws Exception {
    CompletableFuture<Void> free = holdForAWhile();
    ExecutorService people = Executors.newFixedThreadPool(CROWD);
    List<Future<Answered>> all =
        people.invokeAll(
            Collections.nCopies(CROWD, () -> app.sender().career("チーム", KEN.id(), CHANNEL)));
    for (Future<Answered> one : all) {
      inTime(one.get());
    }
    people.shutdown();
    free.join();
  }

  @Test
  void anAnswerGoesToSlackAloneWhateverAddressARequestNames() {
    try (StandInSlack elsewhere = StandInSlack.start()) {
      String body =
          new String(app.sender().unsigned("チーム", KEN.id()).body(), StandardCharsets.UTF_8)
              .replaceFirst(
                  "response_url=[^&]*",
                  "response_url="
                      + java.net.URLEncoder.encode(
                          elsewhere.responseUrl(), StandardCharsets.UTF_8));
      CompletableFuture<Void> free = holdForAWhile();
      Answered answered =
          app.sender()
              .send(app.sender().signed(app.sender().unsigned("", KEN.id()).withBody(body)));
      assertThat(inTime(answered).body()).isEmpty();
      free.join();
      assertThat(app.career(KEN, "チーム").header()).isEqualTo("チームの人：6人");
      assertThat(app.career(RINA, "閲覧履歴").findings()).isEmpty();
      assertThat(elsewhere.calls()).isEmpty();
    }
  }

  private CompletableFuture<Void> holdForAWhile() {
    HeldDatabase held = HeldDatabase.in(app.folder());
    return CompletableFuture.runAsync(
        held::close, CompletableFuture.delayedExecutor(A_WHILE.toMillis(), TimeUnit.MILLISECONDS));
  }

  private static Answered inTime(Answered answered) {
    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.elapsed()).isLessThan(SLACKS_PATIENCE);
    return answered;
  }
}
