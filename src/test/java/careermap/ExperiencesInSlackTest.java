package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.MAKOTO;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.Centre.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.file.BundledMap;
import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An experience, from the button on the card to the word of the supervisor. */
class ExperiencesInSlackTest {
  private static final String EVIDENCE = "11月に新人の2人と、1か月いっしょに応対しました <!channel> *大事*";
  private static final String ASKED = "を記録しました*";

  private final TalkScene scene = new TalkScene();
  private final RunningApp app = scene.app;

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void theCardOpensTheFormWithTheNextStepChosen() {
    Shown form = form(SAKURA);
    assertThat(form.findings()).isEmpty();
    assertThat(form.title()).isEqualTo("経験を記録する");
    assertThat(form.surface().toString())
        .contains("\"initial_option\":{\"text\":{\"type\":\"plain_text\",\"text\":\"後輩を指導する\"")
        .contains("次の役割で必要なもの", "そのほかの経験", "そのほかの資格", "読める人：あなたと佐藤さん");
  }

  @Test
  void isClaimedConfirmedAndMovesTheCardOn() {
    Shown card = app.career(SAKURA, "");
    assertThat(card.header()).isEqualTo("次の一歩：後輩を指導する");
    Shown saved = claim();
    assertThat(saved.findings()).isEmpty();
    assertThat(saved.said())
        .startsWith("*記録しました*\n*後輩を指導する* 確認待ち・2026年12月7日")
        .contains("佐藤さんに確認をお願いしました。");
    assertThat(app.career(SAKURA, "").said()).contains("後輩を指導する(確認待ち)");
    assertThat(list(SAKURA).said()).contains("*後輩を指導する* 確認待ち");

    JsonObject asked = scene.toPress(KEN, ASKED);
    Shown claim = Shown.ofMessage(asked);
    assertThat(claim.heard()).isEqualTo("田中 さくらさんから、経験の確認のお願いです。");
    assertThat(claim.said())
        .startsWith("*田中 さくらさんが「後輩を指導する」を記録しました*\nできた日：2026年12月7日")
        .contains("できたとわかること：11月に新人の2人と", "人事と、田中さんが面談をお願いした相手も読めます。");
    assertThat(claim.mentions()).isEmpty();
    Shown confirmed = scene.press(KEN, asked, "確認する");
    assertThat(confirmed.said()).startsWith("*確認しました* 田中 さくらさん「後輩を指導する」");

    Shown told = Shown.ofMessage(scene.toPress(SAKURA, "が確認しました"));
    assertThat(told.said()).startsWith("*佐藤さんが確認しました*\n「後輩を指導する」が済みになりました。");
    assertThat(told.heard()).doesNotContain("後輩");
    Shown after = app.career(SAKURA, "");
    assertThat(after.header()).startsWith("次の一歩：").isNotEqualTo(card.header());
    assertThat(list(SAKURA).said()).contains("*後輩を指導する* 佐藤さんが確認・2026年12月7日");
    assertThat(app.home(SAKURA).findings()).isEmpty();
  }

  @Test
  void whatMakesAPathReadySaysSoAndLeadsToATalk() {
    claim();
    scene.press(KEN, scene.toPress(KEN, ASKED), "確認する");
    Shown told = Shown.ofMessage(scene.toPress(SAKURA, "が確認しました"));
    assertThat(told.said()).contains("\nOJTサポーターの道で必要な経験が、そろいました。");
    assertThat(told.labels()).containsExactly("このことを話したい", "自分のカード", "経験の記録");
  }

  @Test
  void isReturnedWithAReasonAndLoggedAgain() {
    claim();
    JsonObject asked = scene.toPress(KEN, ASKED);
    Shown form = scene.press(KEN, asked, "理由を添えて返す");
    assertThat(form.findings()).isEmpty();
    assertThat(form.said()).contains("*田中 さくらさん* 「後輩を指導する」", "できたとわかること");
    Shown returned = scene.send(KEN, Form.of(form.surface()).type("grow_why", "あと一人、年明けに。"));
    assertThat(returned.said())
        .startsWith("*理由を添えて返しました* 田中 さくらさん「後輩を指導する」")
        .contains("あなたのことば：あと一人、年明けに。");
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> Shown.ofMessage(message(asked)).said().contains("返しました"));

    JsonObject told = scene.toPress(SAKURA, "一緒に見てみませんか");
    assertThat(Shown.ofMessage(told).labels()).containsExactly("このことを話したい", "直す", "経験の記録");
    assertThat(Shown.ofMessage(told).said()).contains("佐藤さんから返ってきました：「あと一人、年明けに。」");
    assertThat(list(SAKURA).said()).contains("取り組み中", "佐藤さんから返ってきました：「あと一人");
    Shown again = scene.press(SAKURA, told, "直す");
    assertThat(again.findings()).isEmpty();
    assertThat(again.said()).contains("佐藤", "あと一人、年明けに。");
    assertThat(again.surface().toString()).contains("11月に新人の2人と");
    scene.send(SAKURA, Form.of(again.surface()).choose("grow_how_far", "CLAIMED"));
    assertThat(app.home(KEN).said()).contains("*確認を待っている経験* 1件", "田中 さくらさん 「後輩を指導する」");
  }

  @Test
  void waitsOnTheSupervisorsHomeTabInTheBriefAndNowhereElse() {
    claim();
    Shown home = app.home(KEN);
    Shown claim = app.pressIn(KEN, home, home.control("確認へ"));
    assertThat(claim.findings()).isEmpty();
    assertThat(claim.labels()).containsExactly("確認する", "理由を添えて返す");
    Shown team = app.career(KEN, "チーム");
    Shown brief = app.press(KEN, team, control(team, "talk_brief", "E0107"));
    assertThat(brief.said()).contains("*確認を待っている経験*", "できたとわかること：11月に");
    Shown inBrief = app.pressIn(KEN, brief, brief.control("確認へ"));
    Shown confirmed = app.pressIn(KEN, inBrief, inBrief.control("確認する"));
    assertThat(confirmed.said()).startsWith("*確認しました*");
    assertThat(app.home(KEN).said()).doesNotContain("確認を待っている経験");
    for (Member other : List.of(MAKOTO, RINA)) {
      assertThat(app.home(other).said() + app.career(other, "人事").said())
          .doesNotContain("11月に新人", "確認を待っている");
    }
  }

  @Test
  void anotherSupervisorSeesItOnceTheyLeadAndTheFormerOneNoMore() {
    claim();
    JsonObject asked = scene.toPress(KEN, ASKED);
    Centre.change(
        app.folder(), "update person set supervisor_id = 'E0001' where employee_id = 'E0107'");
    Shown refused = scene.press(KEN, asked, "確認する");
    assertThat(refused.said()).startsWith("この確認は、いまの上司の方にお願いしています。").doesNotContain("11月に");
    assertThat(app.home(KEN).said()).doesNotContain("確認を待っている経験");
    assertThat(app.home(MAKOTO).said()).contains("*確認を待っている経験* 1件");
  }

  @Test
  void humanResourcesSeeWhatNobodyLeads() {
    Centre.change(
        app.folder(), "update person set supervisor_id = null where employee_id = 'E0107'");
    assertThat(claim().said()).contains("人事の画面に、確認待ちとして出ます。");
    Shown desk = app.career(RINA, "人事");
    assertThat(desk.said()).contains("確認を待っている経験(上司が決まっていない人)", "田中 さくらさん 「後輩を指導する」");
    Shown claim = app.press(RINA, desk, desk.control("確認へ"));
    assertThat(app.pressIn(RINA, claim, claim.control("確認する")).said()).startsWith("*確認しました*");
    assertThat(app.career(SAKURA, "閲覧履歴").said()).contains("人見 里奈");
  }

  @Test
  void whatIsTakenBackStandsSoInTheSupervisorsMessage() {
    claim();
    JsonObject asked = scene.toPress(KEN, ASKED);
    Shown list = list(SAKURA);
    Shown gone = app.press(SAKURA, list, list.control("取り消す"));
    assertThat(gone.said()).startsWith("*取り消しました*\n「後輩を指導する」");
    assertThat(gone.title()).isEqualTo("経験の記録");
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> Shown.ofMessage(message(asked)).said().contains("*取り消されました*"));
    Shown press = scene.press(KEN, asked, "確認する");
    assertThat(press.said()).startsWith("*取り消されました*\n田中 さくらさんが「後輩を指導する」の記録を取り消しました。");
    Shown again = app.press(SAKURA, list, list.control("取り消す"));
    assertThat(again.said()).startsWith("*先に変わっていました*");
  }

  @Test
  void whatIsConfirmedIsTakenBackOnlyAfterAQuestionAndItsHistoryStays() {
    claim();
    assertThat(list(SAKURA).surface().toString()).doesNotContain("\"confirm\"");
    scene.press(KEN, scene.toPress(KEN, ASKED), "確認する");
    Shown list = list(SAKURA);
    assertThat(list.surface().toString())
        .contains("\"confirm\"", "済みの記録を取り消します。戻すには、もう一度確認が必要です。", "やめておく");
    assertThat(list.labels()).containsSubsequence("経過を見る", "取り消す");
    Shown gone = app.press(SAKURA, list, list.control("取り消す"));
    Shown history = app.press(SAKURA, gone, gone.control("経過を見る"));
    assertThat(history.said()).contains("*後輩を指導する* これまでの経過", "あなた：確認のあとで取り消した", "佐藤さん：確認");
  }

  @Test
  void itsHistoryIsReadByItsOwner() {
    claim();
    scene.press(KEN, scene.toPress(KEN, ASKED), "確認する");
    Shown list = list(SAKURA);
    Shown history = app.press(SAKURA, list, list.control("経過を見る"));
    assertThat(history.findings()).isEmpty();
    assertThat(history.said()).contains("*後輩を指導する* これまでの経過", "佐藤さん：確認", "あなた：できた(確認をお願い)\n　11月に新人");
  }

  @Test
  void theSupervisorSeesTheListFromTheBriefAndTheLookIsKept() {
    claim();
    scene.press(KEN, scene.toPress(KEN, ASKED), "確認する");
    Shown team = app.career(KEN, "チーム");
    Shown brief = app.press(KEN, team, control(team, "talk_brief", "E0107"));
    Shown list = app.pressIn(KEN, brief, brief.control("経験の記録"));
    assertThat(list.said()).startsWith("田中 さくらさんの経験\n*後輩を指導する* 佐藤さんが確認");
    Shown confirmed = app.pressIn(KEN, list, list.control("開く"));
    assertThat(confirmed.labels()).containsExactly("確認を取り消す");
    assertThat(app.career(SAKURA, "閲覧履歴").said()).contains("経験と資格の記録");
    Shown stranger =
        app.press(
            EMMA,
            Origin.ephemeral(RunningApp.CHANNEL),
            control(list, "grow_claim", null).press(list));
    assertThat(stranger.said()).doesNotContain("11月に");
  }

  @Test
  void whatIsMissingIsSaidBelowItsField() {
    Shown form = form(SAKURA);
    assertThat(fault(Form.of(form.surface()).choose("grow_how_far", "CLAIMED")))
        .isEqualTo("「できた」のときは、何でわかるかをひとこと書いてください。");
    Form future =
        Form.of(form.surface())
            .choose("grow_how_far", "CLAIMED")
            .type("grow_evidence", "新人2人")
            .pickDate("grow_day", "2026-12-08");
    assertThat(fault(future)).isEqualTo("今日までの日にちを選んでください。");
  }

  @Test
  void aQualificationNamesItsNextExamAndWhatComesFirst() {
    Shown saved =
        scene.send(
            SAKURA,
            Form.of(form(SAKURA).surface())
                .choose("grow_what", "MOSHI_2")
                .choose("grow_how_far", "WANT"));
    assertThat(saved.said()).contains("次の試験は2026年12月ごろです。", "先にもしもし検定3級が必要です。");
  }

  @Test
  void readsWellInEnglish() {
    Shown card = app.career(EMMA, "");
    Shown form = app.press(EMMA, card, card.control("Log it"));
    assertThat(form.findings()).isEmpty();
    Shown saved =
        scene.send(
            EMMA,
            Form.of(form.surface())
                .choose("grow_what", "COACH_JUNIOR")
                .choose("grow_how_far", "CLAIMED")
                .type("grow_evidence", "Two newcomers in November"));
    assertThat(saved.said())
        .startsWith("*Saved*")
        .contains("waiting to be confirmed", "What shows it: Two newcomers in November");
    assertThat(app.career(EMMA, "log").said()).contains("Experiences and qualifications");
  }

  @Test
  void aStrangerIsNotShownAnything() {
    claim();
    Shown list = list(SAKURA);
    Shown answer =
        app.press(STRANGER, Origin.ephemeral(RunningApp.CHANNEL), list.control("取り消す").press(list));
    assertThat(answer.said()).startsWith("その記録は見つかりませんでした。");
    Shown other =
        app.press(EMMA, Origin.ephemeral(RunningApp.CHANNEL), list.control("直す").press(list));
    assertThat(other.said()).startsWith("We did not find that record.");
    assertThat(list(SAKURA).said()).contains("確認待ち");
  }

  @Test
  void aMapWithAThousandExperiencesFitsIntoTheForm() {
    String many =
        IntStream.range(0, 1_000)
            .mapToObj(
                i ->
                    "  - code: MANY_%d\n    name: {ja: %s%d, en: many %d}\n    description: {ja: あ, en: a}\n"
                        .formatted(i, "とても長い名前".repeat(12), i, i))
            .collect(Collectors.joining());
    String map =
        OtherMaps.replaced(BundledMap.text(), "\nexperiences:\n", "\nexperiences:\n" + many);
    try (RunningApp large = RunningApp.with(map, Centre::moveIn, Map.of())) {
      Shown card = large.career(SAKURA, "");
      Shown form = large.press(SAKURA, card, card.control("記録する"));
      assertThat(form.findings()).isEmpty();
      assertThat(form.surface().toString()).contains("\"value\":\"COACH_JUNIOR\"", "MANY_300");
    }
  }

  private Shown form(Member member) {
    Shown card = app.career(member, "");
    return app.press(member, card, card.control("記録する"));
  }

  private Shown claim() {
    return scene.send(
        SAKURA,
        Form.of(form(SAKURA).surface())
            .choose("grow_what", "COACH_JUNIOR")
            .choose("grow_how_far", "CLAIMED")
            .type("grow_evidence", EVIDENCE));
  }

  private Shown list(Member member) {
    Shown list = app.career(member, "経験");
    assertThat(list.findings()).isEmpty();
    return list;
  }

  private String fault(Form form) {
    Answered answered = app.sender().submit(SAKURA.id(), form);
    return answered
        .json()
        .getAsJsonObject("errors")
        .entrySet()
        .iterator()
        .next()
        .getValue()
        .getAsString();
  }

  /** The message as it stands now. */
  private JsonObject message(JsonObject sent) {
    return app.slack().messagesTo(KEN.id()).stream()
        .filter(one -> one.get("ts").equals(sent.get("ts")))
        .findFirst()
        .orElseThrow();
  }

  private static Shown.Control control(Shown shown, String action, @Nullable String value) {
    return shown.controls().stream()
        .filter(one -> one.action().equals(action))
        .filter(one -> value == null || one.value().equals(value))
        .findFirst()
        .orElseThrow();
  }
}
