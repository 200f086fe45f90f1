package careermap;

import static careermap.Centre.AI;
import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.RunningApp.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Answered;
import careermap.slackstandin.Faults;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Stall;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slack refuses, breaks down or takes its time: people are told kindly, and nothing is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlackMisbehavesTest {
  private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);
  private static final String SORRY = "*いま開けませんでした*\n少し待って、もう一度お試しください。";

  private final RunningApp app = RunningApp.start();

  @AfterEach
  void heal() {
    app.slack().faults().heal();
  }

  @AfterAll
  void close() {
    app.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"invalid_trigger_id", "internal_error", "ratelimited", "invalid_auth"})
  void aModalThatIsRefusedBecomesAKindWordBesideTheMessage(String error) {
    app.slack().fail("views.open", error, 1);
    Shown sorry = pressMap();
    assertThat(sorry.said()).startsWith(SORRY).contains("人見 里奈さん(人事)に「受付番号");
    assertThat(sorry.findings()).isEmpty();
    assertThat(sorry.surface().get("replace_original").getAsBoolean()).isFalse();
    assertThat(sorry.surface().get("response_type").getAsString()).isEqualTo("ephemeral");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503})
  void aPageOfHtmlBecomesAKindWordToo(int status) {
    app.slack().faults().html("views.open", status, 1);
    assertThat(pressMap().said()).startsWith(SORRY);
  }

  @Test
  void aBrokenConnectionBecomesAKindWordToo() {
    app.slack().faults().hangUp("views.open", 1);
    assertThat(pressMap().said()).startsWith(SORRY);
  }

  @Test
  void anExpiredTriggerStillBringsTheAnswer() {
    app.slack().fail("views.open", "expired_trigger_id", 1);
    assertThat(pressMap().header()).isEqualTo("コンタクトセンターのキャリアマップ");
  }

  @Test
  void aLimitedRateIsWaitedForAsLongAsSlackSays() {
    app.slack().faults().rateLimit("views.open", Duration.ofSeconds(1), 1);
    Shown card = app.career(SAKURA, "");
    assertThat(app.press(SAKURA, card, card.control("地図を見る")).title()).isEqualTo("キャリアマップ");
  }

  @Test
  void aRateLimitedForLongIsNotWaitedFor() {
    app.slack().faults().rateLimit("views.open", Duration.ofMinutes(5), 1);
    assertThat(pressMap().said()).startsWith(SORRY);
    int asked = app.slack().calls("views.open").size();
    assertThat(pressMap().said()).startsWith(SORRY);
    assertThat(app.slack().calls("views.open")).hasSize(asked);
    app.clock().pass(Duration.ofMinutes(5));
    // The time of a server is its own.
    Centre.change(app.folder(), "update slack_pace set rest_until = 0");
    assertThat(pressMap().header()).isEqualTo("コンタクトセンターのキャリアマップ");
  }

  @Test
  void aStalledModalDoesNotHoldUpTheAcknowledgement() {
    Shown card = app.career(SAKURA, "");
    int before = app.slack().calls("views.open").size();
    try (Stall stall = app.slack().faults().stall("views.open")) {
      Answered answered =
          app.sender()
              .press(SAKURA.id(), Origin.ephemeral(CHANNEL), card.control("地図を見る").press(card));
      Shown.acknowledged(answered);
      assertThat(answered.elapsed()).isLessThan(SLACKS_PATIENCE);
      stall.awaitArrival();
    }
    assertThat(app.slack().awaitCalls("views.open", before + 1).get(before).ok()).isTrue();
  }

  /** Of three modals the top one changes; a press in it is shown in its place. */
  @Test
  void aPictureThatComesLateDoesNotTakeThePlaceOfWhatTheReaderWentOnTo() {
    Shown card = app.career(KEN, "");
    int before = app.slack().calls("views.update").size();
    try (Stall stall = app.slack().faults().stall("files.getUploadURLExternal")) {
      app.press(KEN, card, card.control("地図を見る"));
      stall.awaitArrival();
      goOn("自分のカード", "自分のカード");
      goOn("地図を見る", "キャリアマップ");
      goOn("自分のカード", "自分のカード");
    }
    await().atMost(RunningApp.PATIENCE).until(() -> pictures(before) == 2);
    assertThat(modal().title()).isEqualTo("自分のカード");
  }

  private void goOn(String button, String title) {
    Shown modal = modal();
    Shown.acknowledged(
        app.sender()
            .press(KEN.id(), Origin.view(modal.surface()), modal.control(button).press(modal)));
    await().atMost(RunningApp.PATIENCE).until(() -> modal().title().equals(title));
  }

  private long pictures(int before) {
    return app.slack().calls("views.update").stream()
        .skip(before)
        .filter(call -> call.payload().toString().contains("slack_file"))
        .count();
  }

  private Shown modal() {
    return new Shown(app.slack().modal(KEN.id()).orElseThrow());
  }

  @Test
  void aStalledQuestionAboutSomebodyDoesNotHoldUpTheAcknowledgement() {
    Stall round = new Stall();
    Stall stall = new Stall();
    try (RunningApp slow =
        RunningApp.whileSlackIsAway(
            slack -> {
              slack.faults().stall("users.lookupByEmail", round);
              slack.faults().stall("users.info", stall);
            })) {
      Answered answered = slow.sender().career("", AI.id(), CHANNEL);
      assertThat(answered.elapsed()).isLessThan(SLACKS_PATIENCE);
      assertThat(answered.status()).isEqualTo(200);
      stall.awaitArrival();
      stall.release();
      round.release();
      assertThat(slow.answer(answered).said()).contains("Senior operator");
    }
  }

  @Test
  void whereNothingCanBeSaidAtAllTheAppGoesOn() {
    app.slack().faults().html("views.open", 500, 1);
    app.slack().faults().html(Faults.RESPONSE_URL, 500, 1);
    Shown card = app.career(SAKURA, "");
    int before = app.slack().calls(Faults.RESPONSE_URL).size();
    Shown.acknowledged(
        app.sender()
            .press(SAKURA.id(), Origin.ephemeral(CHANNEL), card.control("地図を見る").press(card)));
    app.slack().awaitCalls(Faults.RESPONSE_URL, before + 1);
    assertThat(app.career(SAKURA, "").said()).startsWith("*いま* オペレーター");
  }

  @Test
  void aDirectMessageWhoseAnswerGotLostIsNotAnsweredTwice() {
    app.slack().faults().loseAnswer("chat.postMessage", 1);
    Answered first = app.sender().directMessage(EMMA.id(), "what next?");
    app.messages(EMMA, 1);
    Shown.acknowledged(app.sender().retry(first, 1, "http_error"));
    app.message(EMMA, "help");
    assertThat(app.messages(EMMA, 2).stream().filter(shown -> shown.said().startsWith("*Now* ")))
        .hasSize(1);
  }

  @Test
  void aHomeTabThatIsRefusedComesTheNextTime() {
    app.slack().fail("views.publish", "internal_error", 2);
    int before = app.slack().calls("views.publish").size();
    Shown.acknowledged(app.sender().homeOpened(SAKURA.id(), "home"));
    app.slack().awaitCalls("views.publish", before + 2);
    assertThat(app.home(SAKURA).header()).startsWith("次の一歩：");
  }

  @Test
  void aReportIsKeptEvenIfNobodyCanBeTold() {
    app.slack().faults().html("chat.postMessage", 503, 1);
    Shown card = app.career(KEN, "");
    Shown ask = app.press(KEN, card, card.control("これは違います"));
    assertThat(app.pressIn(KEN, ask, ask.control("上司が違います")).said()).startsWith("*お知らせしました*");
    assertThat(app.career(RINA, "人事").said()).contains("佐藤 健さん(E0042)");
  }

  @Test
  void aGroupThatCannotBeReadHasNoRights() {
    try (RunningApp other = RunningApp.with(Centre::moveIn, Map.of("HR_USER_IDS", "S0STAFF"))) {
      other.slack().withUserGroup("S0STAFF", RINA.id());
      other.slack().fail("usergroups.users.list", "internal_error", 1);
      assertThat(other.career(RINA, "人事").said()).startsWith("この画面は、人事の担当の方の画面です。");
    }
  }

  @Test
  void membersOfAGroupThatCanBeReadHaveRights() {
    try (RunningApp other = RunningApp.with(Centre::moveIn, Map.of("HR_USER_IDS", "S0STAFF"))) {
      other.slack().withUserGroup("S0STAFF", RINA.id());
      assertThat(other.career(RINA, "人事").said()).contains("在籍している人は9人です。");
      assertThat(other.career(SAKURA, "人事").said()).startsWith("この画面は、");
    }
  }

  /** What comes of a press on 地図を見る while no modal can be opened. */
  private Shown pressMap() {
    Shown card = app.career(SAKURA, "");
    return app.press(SAKURA, card, card.control("地図を見る"));
  }
}
