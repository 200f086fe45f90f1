package careermap;

import static careermap.Centre.DAISUKE;
import static careermap.Centre.EMMA;
import static careermap.Centre.HANA;
import static careermap.Centre.KEN;
import static careermap.Centre.MAKOTO;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.Centre.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The goal, from the form to the card. */
class GoalTest {
  private final RunningApp app = RunningApp.start();

  @AfterEach
  void close() {
    app.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"目標", "goal"})
  void theWordOpensTheForm(String word) {
    Shown form = app.opened(SAKURA, word);
    assertThat(form.findings()).isEmpty();
    assertThat(form.title()).isEqualTo("目標を決める");
    assertThat(form.surface().toString()).contains("人事は読めません。", "いまを深める", "あなたと佐藤さん", "あなただけ");
  }

  @Test
  void aButtonOpensTheForm() {
    Shown card = app.career(EMMA, "");
    assertThat(app.press(EMMA, card, card.control("Set a goal")).title()).isEqualTo("Set a goal");
  }

  @Test
  void aPathOpensTheFormWithItsRoleChosen() {
    Shown card = app.career(SAKURA, "");
    Shown path = app.press(SAKURA, card, card.control("リーダーの道"));
    Shown form = app.pressIn(SAKURA, path, path.control("目標にする"));
    assertThat(form.surface().toString())
        .contains("\"initial_option\":{\"text\":{\"type\":\"plain_text\",\"text\":\"リーダー(LD)\"");
  }

  @Test
  void isKeptAndShownOnTheCardAndTheHomeTab() {
    Shown saved = set(SAKURA, Form.of(app.opened(SAKURA, "目標").surface()).choose("role", "SV"));
    assertThat(saved.findings()).isEmpty();
    assertThat(saved.said()).startsWith("*目標を決めました*\nスーパーバイザー(SV)");
    assertThat(saved.labels()).containsExactly("目標への道", "自分のカード");
    assertThat(app.pressIn(SAKURA, saved, saved.control("目標への道")).title()).isEqualTo("目標への道");
    Shown card = app.career(SAKURA, "");
    assertThat(card.said()).contains("*目標*\nスーパーバイザー(SV)・2029年12月ごろ");
    assertThat(card.said()).contains("目標のスーパーバイザー(SV)への道で、いま始められる");
    assertThat(card.labels()).contains("目標への道").doesNotContain("目標を変える");
    assertThat(app.home(SAKURA).said()).contains("*目標*\nスーパーバイザー(SV)・2029年12月ごろ");
  }

  @Test
  void comesBackInTheFormAsItWasSet() {
    String reason = "人を育てる仕事がしたい 🌱 <!channel>";
    set(
        SAKURA,
        Form.of(app.opened(SAKURA, "目標").surface())
            .choose("role", "TRAINER")
            .choose("years", "5")
            .type("reason", reason));
    Shown again = app.opened(SAKURA, "目標");
    assertThat(again.findings()).isEmpty();
    Form untouched = Form.of(again.surface());
    assertThat(again.surface().toString()).contains("\"initial_value\":\"" + reason + "\"");
    assertThat(set(SAKURA, untouched).said()).startsWith("*目標を決めました*\nトレーナー");
    assertThat(app.career(SAKURA, "").said()).contains("トレーナー・2031年12月ごろ");
  }

  @Test
  void mayBeToDeepenThePresentRoleOrHaveNoDate() {
    Shown saved =
        set(
            DAISUKE,
            Form.of(app.opened(DAISUKE, "目標").surface())
                .choose("role", "OPERATOR")
                .choose("years", "OPEN"));
    assertThat(saved.labels()).containsExactly("自分のカード");
    Shown card = app.career(DAISUKE, "");
    assertThat(card.header()).isEqualTo("次の一歩：いまの役割を深める");
    assertThat(card.said()).contains("*目標*\nいまの役割を深める(オペレーター)");
  }

  @Test
  void isReadByNobodyElse() {
    set(
        SAKURA,
        Form.of(app.opened(SAKURA, "目標").surface()).choose("role", "QA").type("reason", "ひみつ"));
    String seen =
        app.career(KEN, "チーム").said() + app.career(RINA, "人事").said() + app.home(KEN).said();
    assertThat(seen).doesNotContain("ひみつ", "QA", "品質");
  }

  @Test
  void isReadByTheSupervisorOnlyWhileItsOwnerLetsThem() {
    set(SAKURA, shared("SUPERVISOR"));
    assertThat(brief(KEN)).contains("*目標* QA(品質保証)・2029年12月ごろ\nひみつの夢");
    assertThat(app.career(KEN, "チーム").said() + app.home(KEN).said()).doesNotContain("品質", "ひみつ");
    assertThat(app.career(RINA, "人事").said() + app.home(RINA).said()).doesNotContain("ひみつ");
    Shown saved = set(SAKURA, shared("SELF"));
    assertThat(saved.said()).contains("読める人：あなただけ。");
    assertThat(brief(KEN)).doesNotContain("目標", "ひみつの夢");
  }

  @Test
  void anotherSupervisorReadsWhatIsSharedAndTheFormerOneNoMore() {
    set(SAKURA, shared("SUPERVISOR"));
    String before = brief(KEN);
    Centre.change(
        app.folder(), "update person set supervisor_id = 'E0001' where employee_id = 'E0107'");
    assertThat(before).contains("ひみつの夢");
    assertThat(brief(KEN)).doesNotContain("ひみつの夢");
    assertThat(brief(MAKOTO)).contains("ひみつの夢");
  }

  @Test
  void isForItsOwnerAloneWhereNobodyIsAsked() {
    set(MAKOTO, Form.of(app.opened(MAKOTO, "目標").surface()).choose("role", "SV"));
    assertThat(app.opened(MAKOTO, "目標").surface().toString()).doesNotContain("\"readers\"");
  }

  @Test
  void thoseBeforeAreReadByTheirOwner() {
    set(SAKURA, shared("SUPERVISOR"));
    set(
        SAKURA,
        Form.of(app.opened(SAKURA, "目標").surface())
            .choose("role", "OPERATOR")
            .choose("years", "OPEN"));
    Shown form = app.opened(SAKURA, "目標");
    Shown history = app.pressIn(SAKURA, form, form.control("これまでの目標"));
    assertThat(history.findings()).isEmpty();
    assertThat(history.said())
        .contains("2026年12月7日から：QA(品質保証)・3年後\n　ひみつの夢", "読める人：あなただけ")
        .doesNotContain("オペレーター");
  }

  @Test
  void thePresentOneWhichMayBeSharedIsNotAmongThoseBefore() {
    set(SAKURA, shared("SUPERVISOR"));
    Shown form = app.opened(SAKURA, "目標");
    Shown history = app.pressIn(SAKURA, form, form.control("これまでの目標"));
    assertThat(history.said()).startsWith("前に決めた目標は、まだありません。").doesNotContain("ひみつ");
  }

  @Test
  void whoStaysTakesNothingAlongOfAnotherRole() {
    set(SAKURA, shared("SUPERVISOR"));
    Form stay = Form.of(app.opened(SAKURA, "目標").surface()).choose("role", "OPERATOR");
    set(SAKURA, stay);
    assertThat(brief(KEN)).contains("いまの役割を深める(オペレーター)").doesNotContain("ひみつの夢");
    Shown form = app.opened(SAKURA, "目標");
    assertThat(form.surface().toString())
        .contains(
            "\"initial_option\":{\"text\":{\"type\":\"plain_text\",\"text\":\"いまの役割を深める(オペレーター)\"")
        .doesNotContain("ひみつの夢");
    set(SAKURA, Form.of(form.surface()).choose("role", "QA"));
    Shown after = app.opened(SAKURA, "目標");
    assertThat(app.pressIn(SAKURA, after, after.control("これまでの目標")).said())
        .contains("2026年12月7日から：いまの役割を深める(オペレーター)\n");
  }

  @Test
  void whatIsWrittenAnewForStayingIsKept() {
    set(SAKURA, shared("SUPERVISOR"));
    Form stay =
        Form.of(app.opened(SAKURA, "目標").surface())
            .choose("role", "OPERATOR")
            .type("reason", "いまの\0仕事がすき");
    set(SAKURA, stay);
    assertThat(brief(KEN)).contains("いまの仕事がすき");
  }

  @Test
  void theCardSaysWhoReadsIt() {
    assertThat(app.career(SAKURA, "").said()).doesNotContain("目標を読める", "目標は佐藤");
    set(SAKURA, shared("SELF"));
    assertThat(app.career(SAKURA, "").said()).contains("目標を読めるのは、あなただけです。");
    set(SAKURA, shared("SUPERVISOR"));
    assertThat(app.career(SAKURA, "").said()).contains("目標は佐藤さんも読めます。人事は読めません。");
  }

  @Test
  void whoDeepensIsNotNagged() {
    Centre.change(
        app.folder(), "update person set role_since = '2016-12-01' where employee_id = 'E0107'");
    set(SAKURA, Form.of(app.opened(SAKURA, "目標").surface()).choose("role", "OPERATOR"));
    for (Shown shown : List.of(app.career(SAKURA, ""), app.home(SAKURA), app.career(SAKURA, "次"))) {
      assertThat(shown.said()).contains("いまの役割を深める").doesNotContain("すぎ", "超え", "そろそろ", "目標を決める");
    }
  }

  private Form shared(String readers) {
    return Form.of(app.opened(SAKURA, "目標").surface())
        .choose("role", "QA")
        .type("reason", "ひみつの夢")
        .choose("readers", readers);
  }

  private String brief(Member supervisor) {
    Shown talks = app.career(supervisor, "チーム");
    return talks.controls().stream()
        .filter(one -> one.action().equals("talk_brief") && one.value().equals("E0107"))
        .findFirst()
        .map(one -> app.press(supervisor, talks, one).said())
        .orElse("");
  }

  @Test
  void isNotTakenFromAForgedForm() {
    String forged = app.opened(SAKURA, "目標").surface().toString().replace("\"SV\"", "\"NOBODY\"");
    Shown answer =
        set(
            SAKURA,
            Form.of(JsonParser.parseString(forged).getAsJsonObject()).choose("role", "NOBODY"));
    assertThat(answer.said()).startsWith("この画面は古くなりました。");
    assertThat(app.career(SAKURA, "").said()).contains("*目標*\nまだ決めていません");
  }

  @Test
  void isNotTakenFromSomebodyWhomTheMapCannotPlace() {
    Form form = Form.of(app.opened(SAKURA, "目標").surface()).choose("role", "SV");
    assertThat(app.career(STRANGER, "目標").said()).startsWith("*名簿にお名前がまだありません*");
    assertThat(app.career(HANA, "目標").said()).startsWith("*いまの役割を確認しています*");
    assertThat(submitted(STRANGER, form).said()).startsWith("この画面は古くなりました。");
  }

  private Shown set(Member member, Form form) {
    submitted(member, form);
    return new Shown(app.slack().modal(member.id()).orElseThrow());
  }

  /** What the answer to a form puts in its place. */
  private Shown submitted(Member member, Form form) {
    Answered answered = app.sender().submit(member.id(), form);
    assertThat(answered.findings()).isEmpty();
    assertThat(answered.json().get("response_action").getAsString()).isEqualTo("update");
    return new Shown(answered.json().getAsJsonObject("view"));
  }
}
