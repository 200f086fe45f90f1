package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.HANA;
import static careermap.Centre.KEN;
import static careermap.Centre.MAKOTO;
import static careermap.Centre.NAOKI;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.Centre.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking for a talk, from the first press to the calendar. */
class AskForTalkTest {
  private static final String BOSS = "E0042";
  private static final String COLLEAGUE = "E0001";
  private static final String HR = "E0002";

  private final TalkScene scene = new TalkScene();

  @AfterEach
  void close() {
    scene.close();
  }

  @ParameterizedTest
  @CsvSource({"話したい, 話したい", "talk, 話したい"})
  void isOpenedByAWordAndFilledInAlready(String word, String title) {
    Shown form = scene.form(SAKURA, word);

    assertThat(form.findings()).isEmpty();
    assertThat(form.title()).isEqualTo(title);
    assertThat(form.surface().toString())
        .contains("佐藤 健さん(上司)", "大橋 誠さん(ほかのチーム)", "人見 里奈さん(人事)", "佐藤さんには表示されません");
    Shown sent = scene.send(SAKURA, Form.of(form.surface()));
    assertThat(sent.findings()).isEmpty();
    assertThat(sent.said()).contains("*佐藤 健さんに面談の希望を届けました*", "会ってから話したいこと・まだ決めていない");
  }

  @Test
  void comesFromTheCardWithTheNextStepAsItsTopic() {
    Shown card = scene.app.career(SAKURA, "");
    Shown form = scene.app.press(SAKURA, card, card.control("このことを話したい"));

    assertThat(form.findings()).isEmpty();
    assertThat(form.surface().toString()).contains("のことを話したいです。", "\"initial_value\":\"「");
    scene.send(SAKURA, Form.of(form.surface()));
    assertThat(Shown.ofMessage(scene.told(KEN, 1)).said())
        .contains("*田中 さくらさんから面談の希望があります*", "次の役割のこと", "田中 さくらさんのひとこと：「");
  }

  @Test
  void opensForSomebodyWhoOnlyWantsToBeHeardWithNobodyChosen() {
    Shown answer = scene.app.career(SAKURA, "つらいです");
    Shown form = scene.app.press(SAKURA, answer, answer.control("聞いてほしい"));

    assertThat(form.findings()).isEmpty();
    JsonObject whom = input(form, "whom");
    assertThat(whom.has("initial_option")).isFalse();
    assertThat(input(form, "stance").getAsJsonObject("initial_option").get("value").getAsString())
        .isEqualTo("LISTEN");
    assertThat(form.said()).contains("よりそいホットライン");
  }

  @Test
  void isOfferedWithAButtonInADirectMessageAndOnTheHomeTab() {
    Shown message = scene.app.message(EMMA, "I want to talk");
    assertThat(message.labels()).contains("Talk", "My requests");
    assertThat(scene.app.press(EMMA, message, message.control("Talk")).title())
        .isEqualTo("I’d like to talk");
    Shown home = scene.app.home(SAKURA);
    assertThat(home.said()).contains("上司のほかの人とも話せます。");
    assertThat(scene.app.pressIn(SAKURA, home, home.control("話したい")).title()).isEqualTo("話したい");
  }

  @Test
  void offersNoTimesThatHavePassed() {
    scene.ask(SAKURA, BOSS);
    Shown times = scene.press(KEN, scene.told(KEN, 1), "日時を提案する");
    scene.send(KEN, Form.of(times.surface()));
    scene.told(SAKURA, 1);
    scene.app.clock().pass(Duration.ofDays(30));

    Shown list =
        scene.app.press(
            SAKURA, Origin.ephemeral(RunningApp.CHANNEL), Press.forged("ask_mine", "ask_mine"));

    assertThat(list.findings()).isEmpty();
    assertThat(list.said()).contains("提案された日時は、過ぎました。");
    assertThat(list.labels()).contains("ほかの日時", "取り下げる").noneMatch(label -> label.contains("12月"));
  }

  @Test
  void goesFromTheWishToBothCalendars() {
    scene.ask(SAKURA, BOSS);
    JsonObject asked = scene.told(KEN, 1);
    assertThat(asked.get("text").getAsString()).isEqualTo("田中 さくらさんから面談の希望があります。");

    Shown times = scene.press(KEN, asked, "日時を提案する");
    assertThat(times.findings()).isEmpty();
    assertThat(scene.send(KEN, Form.of(times.surface())).said()).contains("に日時を提案しました");
    JsonObject proposed = scene.told(SAKURA, 1);
    List<String> labels = Shown.ofMessage(proposed).labels();
    assertThat(labels).hasSize(5).contains("ほかの日時", "取り下げる").startsWith("12月8日(火) 10:30");

    Shown agreed = scene.press(SAKURA, proposed, labels.get(1));

    assertThat(agreed.said()).contains("*12月9日(水) 13:30 に佐藤 健さんと話します*");
    for (Member one : List.of(SAKURA, KEN)) {
      assertThat(Shown.ofMessage(scene.told(one, "*12月9日(水) 13:30 に")).findings()).isEmpty();
      assertThat(scene.files(one, 1).get(0))
          .contains("METHOD:REQUEST", "SUMMARY:面談", "DTSTART;TZID=Asia/Tokyo:20261209T133000")
          .doesNotContain("会って");
    }
    assertThat(
            GoalWriters.column(
                scene.app.folder(),
                "select to_whom || ' ' || employee_id || ' ' || about"
                    + " from handout h join handout_person p on p.handout_id = h.id"
                    + " where kind = 'CALENDAR' order by to_whom, employee_id"))
        .as("both stand in the file of each")
        .containsExactly("E0042 E0042 1", "E0042 E0107 1", "E0107 E0042 1", "E0107 E0107 1");
    assertThat(scene.app.career(SAKURA, "").said()).contains("*次の面談*\n12月9日(水) 13:30");
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> Shown.ofMessage(scene.messages(KEN).get(0)).labels().isEmpty());
  }

  @Test
  void speaksTheLanguageOfEach() {
    scene.send(EMMA, Form.of(scene.form(EMMA, "talk").surface()).choose("whom", BOSS));
    JsonObject asked = scene.told(KEN, 1);
    assertThat(Shown.ofMessage(asked).said()).contains("Emma Clarkさんから面談の希望があります");
    scene.send(KEN, Form.of(scene.press(KEN, asked, "日時を提案する").surface()));

    JsonObject proposed = scene.told(EMMA, 1);

    assertThat(Shown.ofMessage(proposed).said()).contains("*佐藤 健 proposes times to talk*");
    scene.press(EMMA, proposed, "Tue 8 Dec 10:30");
    scene.told(EMMA, 2);
    assertThat(scene.files(EMMA, 1).get(0)).contains("SUMMARY:Talk");
  }

  @Test
  void doesATwicePressedThingOnceAndSaysHowItStands() {
    scene.ask(SAKURA, BOSS);
    JsonObject asked = scene.told(KEN, 1);
    Shown form = scene.press(KEN, asked, "いまは難しい");
    assertThat(scene.send(KEN, Form.of(form.surface()).type("word", "来週なら")).said())
        .contains("に、いまは難しいと伝えました");

    Shown again = scene.press(KEN, asked, "いまは難しい");

    assertThat(again.said()).contains("少し前に変わりました");
    assertThat(again.labels()).isEmpty();
    assertThat(Shown.ofMessage(scene.told(SAKURA, 1)).said())
        .contains("*佐藤 健さんは、いまは難しいそうです*", "少し先なら聞けるそうです", "「来週なら」");
    assertThat(scene.messages(SAKURA)).hasSize(1);
  }

  @Test
  void isMovedAndCalledOffWithTheCalendar() {
    agree();
    JsonObject agreed = scene.toPress(KEN, "*12月8日(火) 10:30 に田中 さくらさんと話します*");
    Shown times = scene.press(KEN, agreed, "日時を変える");
    scene.send(KEN, Form.of(times.surface()));
    JsonObject moved = scene.toPress(SAKURA, "の面談の日時を変えたいと連絡がありました");
    assertThat(Shown.ofMessage(moved).said())
        .contains("もとの日時(12月8日(火) 10:30)は取り消しました。カレンダーの予定は、新しい日時が決まるまで残ります。");
    assertThat(moved.toString()).contains("confirm", "いまの候補は取り消して、相手に新しい候補をお願いします。");
    scene.press(SAKURA, moved, "12月9日(水) 13:30");
    JsonObject second = scene.toPress(SAKURA, "*12月9日(水) 13:30 に佐藤 健さんと話します*");
    for (Member one : List.of(SAKURA, KEN)) {
      assertThat(scene.files(one, 2).get(1)).contains("SEQUENCE:2", "METHOD:REQUEST");
    }

    Shown off = scene.press(SAKURA, second, "取りやめる");
    assertThat(scene.send(SAKURA, Form.of(off.surface())).said()).contains("面談を取りやめました");

    scene.told(KEN, "12月9日(水) 13:30 の面談は、取りやめになりました");
    assertThat(scene.files(KEN, 3).get(2)).contains("SEQUENCE:3", "METHOD:CANCEL");
    assertThat(scene.files(SAKURA, 3).get(2)).contains("METHOD:CANCEL");
  }

  @Test
  void isHandedOverOnlyWhenTheAskerSaysSo() {
    scene.ask(SAKURA, BOSS);
    JsonObject asked = scene.told(KEN, 1);
    Shown form = scene.press(KEN, asked, "ほかの人に");
    assertThat(form.surface().toString()).doesNotContain("佐藤").contains("大橋 誠", "人見 里奈");
    scene.send(KEN, Form.of(form.surface()).choose("whom", COLLEAGUE));
    JsonObject suggested = scene.told(SAKURA, 1);
    assertThat(Shown.ofMessage(suggested).said()).contains("大橋 誠さんです。まだ何も伝えていません。");
    assertThat(scene.messages(MAKOTO)).isEmpty();

    Shown again = scene.press(SAKURA, suggested, "この人に届ける");
    scene.send(SAKURA, Form.of(again.surface()));

    assertThat(Shown.ofMessage(scene.told(MAKOTO, 1)).said())
        .contains("*田中 さくらさんから面談の希望があります*", "この希望は、あなただけに届いています。");
    Shown forKen = scene.press(KEN, asked, "いまは難しい");
    assertThat(forKen.said()).contains("希望は閉じています").doesNotContain("大橋");
  }

  @Test
  void keepsFromTheSupervisorWhateverIsAskedOfSomebodyElse() {
    Shown form = scene.form(SAKURA, "話したい");
    scene.send(
        SAKURA,
        Form.of(form.surface())
            .choose("whom", HR)
            .tick("topics", "WORKING_STYLE")
            .type("word", "ひみつの相談"));
    JsonObject asked = scene.told(RINA, 1);
    scene.send(RINA, Form.of(scene.press(RINA, asked, "日時を提案する").surface()));
    JsonObject proposed = scene.told(SAKURA, 1);
    scene.press(SAKURA, proposed, Shown.ofMessage(proposed).labels().get(0));
    scene.told(SAKURA, 2);
    String id = requestId(asked);

    StringBuilder seen = new StringBuilder(scene.messages(KEN).toString());
    for (String word : List.of("", "チーム", "閲覧履歴", "次", "設定")) {
      seen.append(scene.app.career(KEN, word).surface());
    }
    seen.append(scene.app.home(KEN).surface());
    seen.append(forged(KEN, "ask_mine", "ask_mine").surface());

    assertThat(seen.toString()).doesNotContain(id, "働き方のこと", "ひみつ", "面談の希望があります", "次の面談");
    assertThat(scene.messages(KEN)).isEmpty();
  }

  @Test
  void isNobodyElsesToPress() {
    scene.ask(SAKURA, HR);
    JsonObject asked = scene.told(RINA, 1);
    for (Member other : List.of(KEN, EMMA, STRANGER, NAOKI)) {
      for (String action : List.of("ask_decline", "ask_times", "ask_hand", "ask_back", "ask_off")) {
        Shown answer = forged(other, action, requestId(asked) + ":0:");
        assertThat(answer.said())
            .as(action)
            .containsAnyOf("この希望は、もう見られません。", "This request can no longer be seen.");
        assertThat(answer.said().lines()).as(action).hasSize(2);
      }
    }
    assertThat(scene.app.slack().messagesTo(SAKURA.id())).isEmpty();
  }

  @Test
  void asksNobodyWhoWasNotOffered() {
    Shown form = scene.form(SAKURA, "話したい");
    String forged = form.surface().toString().replace("\"" + BOSS + "\"", "\"E0113\"");
    Answered answered =
        scene
            .app
            .sender()
            .submit(
                SAKURA.id(),
                Form.of(com.google.gson.JsonParser.parseString(forged).getAsJsonObject()));

    assertThat(answered.json().get("response_action").getAsString()).isEqualTo("errors");
    assertThat(answered.body()).contains("その人には、いまお願いできません。");
    assertThat(scene.messages(EMMA)).isEmpty();
  }

  @Test
  void isAskedOnceOfEach() {
    scene.ask(SAKURA, BOSS);
    Shown second = scene.form(SAKURA, "話したい");
    assertThat(second.said()).contains("面談の希望が1つあります。");

    Answered again = scene.app.sender().submit(SAKURA.id(), Form.of(second.surface()));

    assertThat(again.body()).contains("もう希望を届けています。");
    Shown list = scene.app.pressIn(SAKURA, second, second.control("面談の希望"));
    assertThat(list.said()).contains("*佐藤 健さんに面談の希望を届けました*");
    Shown back = scene.app.pressIn(SAKURA, list, list.control("取り下げる"));
    assertThat(back.said()).contains("への希望を閉じました");
    assertThat(scene.ask(SAKURA, BOSS).said()).contains("に面談の希望を届けました");
  }

  @Test
  void isFoundByItsListenerThoughTheyWantNoMessage() {
    Centre.change(
        scene.app.folder(),
        "insert into reminder_preference (employee_id, switched_off) values ('E0042', 'TALK_ASKED')");
    scene.ask(SAKURA, BOSS);

    Shown home = scene.app.home(KEN);
    Shown list = scene.app.pressIn(KEN, home, home.control("届いた希望(1)"));

    assertThat(list.findings()).isEmpty();
    assertThat(list.said()).contains("*田中 さくらさんから面談の希望があります*");
    assertThat(scene.app.career(KEN, "").labels()).contains("届いた希望(1)");
    assertThat(scene.form(KEN, "話したい").said()).contains("面談の希望が1つあります。");
    assertThat(scene.messages(KEN)).isEmpty();
  }

  @Test
  void saysOnTheCardWhoReadsOfATalkInConfidence() {
    scene.ask(SAKURA, "E0001");

    assertThat(scene.app.career(SAKURA, "").said()).contains("*次の面談(お二人だけが読めます)*");
    assertThat(scene.app.career(SAKURA, "").said()).doesNotContain("大橋");
  }

  @Test
  void isAlsoForSomebodyWhomTheMapCannotPlaceAndForNobodyWhoIsUnknown() {
    assertThat(scene.ask(HANA, BOSS).said()).contains("*佐藤 健さんに面談の希望を届けました*");
    assertThat(scene.app.career(STRANGER, "話したい").said()).startsWith("*名簿にお名前がまだありません*");
  }

  @Test
  void letsNoWordMentionOrFormatAnything() {
    String nasty = "<!channel> <@U0KEN> *bold* :smile: https://evil.example";
    Shown form = scene.form(SAKURA, "話したい");
    scene.send(
        SAKURA, Form.of(form.surface()).choose("whom", BOSS).type("word", nasty + "あ".repeat(140)));

    Shown told = Shown.ofMessage(scene.told(KEN, 1));

    assertThat(told.findings()).isEmpty();
    assertThat(told.mentions()).isEmpty();
    assertThat(told.said()).doesNotContain("*bold*", ":smile:", "https://");
  }

  private void agree() {
    scene.ask(SAKURA, BOSS);
    scene.send(KEN, Form.of(scene.press(KEN, scene.told(KEN, 1), "日時を提案する").surface()));
    JsonObject proposed = scene.told(SAKURA, 1);
    scene.press(SAKURA, proposed, Shown.ofMessage(proposed).labels().get(0));
    scene.told(SAKURA, 2);
  }

  private Shown forged(Member member, String action, String value) {
    return scene.app.press(
        member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged(action, value));
  }

  private static String requestId(JsonObject message) {
    return Shown.ofMessage(message).controls().get(0).value().split(":", 2)[0];
  }

  private static JsonObject input(Shown form, String block) {
    return form.surface().getAsJsonArray("blocks").asList().stream()
        .map(one -> one.getAsJsonObject())
        .filter(one -> one.has("block_id") && one.get("block_id").getAsString().equals(block))
        .map(one -> one.getAsJsonObject("element"))
        .findFirst()
        .orElseThrow();
  }
}
