package careermap;

import static careermap.Centre.DAISUKE;
import static careermap.Centre.EMMA;
import static careermap.Centre.HANA;
import static careermap.Centre.KEN;
import static careermap.Centre.MAKOTO;
import static careermap.Centre.SAKURA;
import static careermap.Centre.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Answered;
import careermap.slackstandin.StandInSlack;
import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Direct messages to the app. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectMessagesTest {
  private final RunningApp app = RunningApp.start();

  @AfterAll
  void close() {
    app.close();
  }

  @ParameterizedTest
  @CsvSource({
    "次は何をすればいいですか, *いま* オペレーター",
    "what should I do next?, *Now* Operator",
    "道, コンタクトセンターのキャリアマップ",
    "show me the map, Contact centre career map",
    "SVになるには, スーパーバイザー(SV)へは",
    "how do I become QA?, The way to QA",
    "トレーナーって何をする人ですか, トレーナーは",
    "いつ昇格できますか, 昇格の時期は、お約束できません",
    "QAとトレーナーの違いは, QA：レベル3。",
    "給料はいくらですか, 年収のことは、ここではお答えできません",
    "どんな資格がありますか, 役に立つ資格と検定です",
    "上司が違います, どこが違いますか",
    "こんにちは, こんにちは。",
    "thank you, You are welcome",
    "目標, *目標*",
    "help, What you can do"
  })
  void areAnsweredInTheLanguageTheyAreWrittenIn(String text, String start) {
    Shown answer = app.message(SAKURA, text);
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.heard()).isNotBlank();
    assertThat(answer.said()).startsWith(start);
  }

  @Test
  void areAnsweredInTheReadersLanguageWhereTheyShowNone() {
    assertThat(app.message(EMMA, "QA").said()).startsWith("QA (quality assurance)");
    assertThat(app.message(SAKURA, "QA").said()).startsWith("QA(品質保証)");
  }

  @Test
  void areAnsweredOnceHoweverOftenSlackSendsThem() {
    Answered first = app.sender().directMessage(DAISUKE.id(), "次は?");
    app.messages(DAISUKE, 1);
    for (int number = 1; number <= 3; number++) {
      Shown.acknowledged(app.sender().retry(first, number, "http_timeout"));
    }
    app.message(DAISUKE, "ヘルプ");
    assertThat(app.messages(DAISUKE, 2)).hasSize(2);
  }

  @Test
  void thatCannotBeAnsweredAreToldSoOnce() {
    int before = app.slack().messagesTo(EMMA.id()).size();
    app.slack().fail("chat.postMessage", "internal_error", 1);
    Answered first = app.sender().directMessage(EMMA.id(), "next?");
    List<Shown> told = app.messages(EMMA, before + 1);
    assertThat(told.get(before).isApology()).isTrue();
    Shown.acknowledged(app.sender().retry(first, 1, "http_timeout"));
    assertThat(app.message(EMMA, "next?").isApology()).isFalse();
    assertThat(app.slack().messagesTo(EMMA.id())).hasSize(before + 2);
  }

  @Test
  void areLeftAloneWhereNoPersonWroteThemToTheApp() {
    send("bot_id", StandInSlack.BOT);
    send("bot_id", "B0OTHER");
    send("subtype", "message_changed");
    send("subtype", "message_deleted");
    send("subtype", "channel_join");
    send("channel_type", "channel");
    send("channel_type", "group");
    send("channel_type", "mpim");
    app.message(KEN, "ヘルプ");
    assertThat(app.messages(KEN, 1)).hasSize(1);
    assertThat(app.slack().messagesTo(RunningApp.CHANNEL)).isEmpty();
  }

  private void send(String property, String value) {
    Shown.acknowledged(
        app.sender().directMessage(KEN.id(), "次は?", event -> with(event, property, value)));
  }

  private static JsonObject with(JsonObject event, String property, String value) {
    event.addProperty(property, value);
    return event;
  }

  @Test
  void ofAStrangerAreAnsweredKindly() {
    assertThat(app.message(STRANGER, "次は?").said()).startsWith("*名簿にお名前がまだありません*");
    assertThat(app.message(HANA, "次は?").said()).startsWith("*いまの役割を確認しています*");
  }

  @Test
  void thatSayNothingAreAnsweredToo() {
    assertThat(app.message(MAKOTO, "").findings()).isEmpty();
    assertThat(app.message(MAKOTO, "あ".repeat(4_000)).findings()).isEmpty();
  }

  @Test
  void fromAnotherWorkspacesGuestWithoutATextAreNoTrouble() {
    Shown.acknowledged(
        app.sender()
            .directMessage(
                STRANGER.id(),
                "",
                event -> {
                  event.remove("text");
                  return event;
                }));
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> !app.slack().messagesTo(STRANGER.id()).isEmpty());
    assertThat(app.messages(STRANGER, 1).get(0).isApology()).isFalse();
  }
}
