package careermap;

import static careermap.Centre.DAISUKE;
import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.slack.view.TalkActions;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a hand is said as it is: to its owner, to the poster, to whoever confirms. */
class HandsToTheEndTest {
  private static final String COACH = "後輩を指導する";
  private static final String OFFERED = "いまある機会：FAQ改訂";

  private final TalkScene scene = new TalkScene();
  private final RunningApp app = scene.app;

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void whoeverWasNotChosenIsNotToldThatSomebodyElseWas() {
    posted(KEN, COACH, "");
    raise(SAKURA);
    forged(KEN, "open_not_this_time", "0/" + id() + "/E0107");
    String told = Shown.ofMessage(scene.told(SAKURA, "見送りとなりました")).said();
    assertThat(told).contains("「FAQ改訂」は、今回は見送りとなりました。手を挙げてくださって、ありがとうございました。");
    assertThat(told + forged(SAKURA, "open_show", id()).said() + mine(SAKURA).said())
        .contains("今回は見送りとなりました。")
        .doesNotContain("ほかの方");
  }

  @Test
  void theCardOffersNothingForWhichAHandIsUpOrWasAnswered() {
    posted(KEN, COACH, "");
    assertThat(app.career(SAKURA, "").said()).contains(OFFERED);
    raise(SAKURA);
    assertThat(app.career(SAKURA, "").said()).doesNotContain(OFFERED);
    forged(KEN, "open_not_this_time", "0/" + id() + "/E0107");
    assertThat(app.career(SAKURA, "").said()).doesNotContain(OFFERED);
    assertThat(app.career(DAISUKE, "").labels()).contains("いまある機会");
    assertThat(app.career(SAKURA, "").labels()).doesNotContain("いまある機会");
  }

  @Test
  void theBriefDoesNotTellWhoseHandIsUp() {
    String link = "部門をまたぐ取り組みをまとめる";
    Centre.change(app.folder(), "update person set role = 'QA' where employee_id = 'E0107'");
    posted(RINA, link, "");
    String before = forged(KEN, TalkActions.BRIEF, "E0107").said();
    assertThat(before).contains("*次の一歩* " + link);
    raise(SAKURA);
    assertThat(app.career(SAKURA, "").header()).doesNotContain(link);
    assertThat(forged(KEN, TalkActions.BRIEF, "E0107").said()).isEqualTo(before);
  }

  @Test
  void theSupervisorConfirmsWhatTheyOfferedInTheSamePress() {
    chosen(KEN, "1");
    Shown hands = forged(KEN, "open_hands", "0/" + id());
    assertThat(app.career(SAKURA, "閲覧履歴").said()).contains("佐藤 健さん・募集に挙げた手と、ひとこと");
    Shown done = app.pressIn(KEN, hands, hands.control("やり終えた・確認する"));
    assertThat(done.said()).startsWith("*やり終えました* 得た経験が、本人の記録で「確認済み」になりました。");
    Shown told = Shown.ofMessage(scene.told(SAKURA, "おつかれさまでした"));
    assertThat(told.said())
        .contains("経験「" + COACH + "」が、あなたの記録で「確認済み」になりました。", "読める人：あなたと佐藤さん。")
        .doesNotContain("だけが知っています");
    Shown log = app.press(SAKURA, told, told.control("経験の記録"));
    assertThat(app.pressIn(SAKURA, log, log.control("経過を見る")).said())
        .contains("佐藤さん：できた(確認をお願い)", "佐藤さん：確認");
    assertThat(app.home(KEN).said()).doesNotContain("確認を待っている経験");
  }

  @Test
  void whoeverConfirmsReadsWhoSaidThatItIsDone() {
    chosen(RINA, "1");
    Shown hands = forged(RINA, "open_hands", "0/" + id());
    assertThat(hands.labels()).contains("やり終えた").doesNotContain("やり終えた・確認する");
    app.pressIn(RINA, hands, hands.control("やり終えた"));
    assertThat(Shown.ofMessage(scene.told(SAKURA, "おつかれさまでした")).said())
        .contains("「確認待ち」になりました。", "読める人：あなたと佐藤さん。");
    String brief = forged(KEN, TalkActions.BRIEF, "E0107").said();
    assertThat(brief).contains("*確認を待っている経験*\n「" + COACH + "」").doesNotContain("必須");
    assertThat(app.home(KEN).said()).containsSubsequence("*チーム*", "*確認を待っている経験* 1件", "*目標*");
    Shown asked = Shown.ofMessage(scene.toPress(KEN, "が得た経験の確認です"));
    assertThat(asked.said())
        .contains("*「FAQ改訂」で、田中 さくらさんが得た経験の確認です*\n「" + COACH + "」", "やり終えたと知らせた人：")
        .doesNotContain("を記録しました");
    assertThat(app.press(KEN, asked, asked.control("確認する")).said()).startsWith("*確認しました*");
  }

  @Test
  void whatIsFinishedIsNeitherChangedNorCancelled() {
    chosen(KEN, "1");
    assertThat(forged(KEN, "open_show", id()).labels()).contains("直す", "とりやめる");
    forged(KEN, "open_done", "0/" + id() + "/E0107");
    for (String action : new String[] {"open_show", "open_edit", "open_cancel"}) {
      Shown shown = forged(KEN, action, id());
      assertThat(shown.said()).as(action).contains("終わりました。");
      assertThat(shown.labels()).as(action).doesNotContain("直す", "とりやめる");
    }
    Shown hands = forged(KEN, "open_hands", "0/" + id());
    assertThat(hands.said()).contains("終わりました。");
    assertThat(hands.labels()).doesNotContain("直す", "とりやめる");
    assertThat(forged(RINA, "open_show", id()).labels()).doesNotContain("直す", "とりやめる");
  }

  @Test
  void withoutPlacesItIsFinishedOnceNobodyCanRaiseAHand() {
    posted(KEN, COACH, "");
    raise(SAKURA);
    forged(KEN, "open_choose", "0/" + id() + "/E0107");
    app.clock().pass(Duration.ofDays(7));
    raise(DAISUKE);
    app.clock().pass(Duration.ofDays(8));
    forged(KEN, "open_done", "0/" + id() + "/E0107");
    assertThat(forged(KEN, "open_show", id()).labels()).as("somebody waits").contains("直す");
    forged(DAISUKE, "open_back", id());
    assertThat(forged(KEN, "open_show", id()).labels()).doesNotContain("直す");
  }

  @Test
  void aCancellationPromisesANoticeOnlyWhereSomebodyGetsOne() {
    posted(KEN, COACH, "");
    Shown form = forged(KEN, "open_cancel", id());
    assertThat(form.surface().toString()).contains("\"もどる\"");
    assertThat(scene.send(KEN, Form.of(form.surface())).said())
        .startsWith("*とりやめました* 手を挙げた人がいないため、お知らせは届きません。")
        .doesNotContain("お名前と役割");
    posted(KEN, COACH, "");
    raise(SAKURA);
    Shown again = forged(KEN, "open_cancel", id());
    assertThat(scene.send(KEN, Form.of(again.surface())).said())
        .startsWith("*とりやめました* 手を挙げた人には、お知らせします。");
  }

  @Test
  void humanResourcesDoNotLearnByCancellingWhetherHandsWereUp() {
    posted(KEN, COACH, "");
    String without = cancelledBy(RINA);
    posted(KEN, COACH, "");
    raise(SAKURA);
    assertThat(cancelledBy(RINA)).isEqualTo(without);
  }

  @Test
  void saysToWhomTheNameGoesAsItIs() {
    assertThat(posted(KEN, COACH, "").said())
        .contains("だれが手を挙げたかは、あなただけが見られます。")
        .doesNotContain("お名前と役割");
    Shown raised = raise(SAKURA);
    assertThat(raised.said())
        .contains("*手を挙げました* 返事が届いたら、お知らせします。", "お名前と役割を佐藤 健さんに届けました。")
        .doesNotContain("手を挙げると", "手を挙げています");
    assertThat(raised.labels()).contains("ひとこと添える").doesNotContain("ひとことを直す");
    Shown form = app.pressIn(SAKURA, raised, raised.control("ひとこと添える"));
    assertThat(scene.send(SAKURA, Form.of(form.surface()).type("word", "やってみたいです")).labels())
        .contains("ひとことを直す");
    assertThat(forged(EMMA, "open_show", id()).said()).contains("When you raise a hand");
  }

  private String cancelledBy(Member member) {
    return scene.send(member, Form.of(forged(member, "open_cancel", id()).surface())).said();
  }

  private void chosen(Member poster, String places) {
    posted(poster, COACH, places);
    raise(SAKURA);
    forged(poster, "open_choose", "0/" + id() + "/E0107");
    app.clock().pass(Duration.ofDays(15));
  }

  private Shown mine(Member member) {
    return forged(member, "open_mine", "0");
  }

  private Shown raise(Member member) {
    return forged(member, "open_raise", id());
  }

  private Shown posted(Member member, String gives, String places) {
    app.clock().pass(Duration.ofMinutes(1));
    Shown form = forged(member, "open_post", "open_post");
    return scene.send(
        member,
        Form.of(form.surface())
            .type("title", "FAQ改訂")
            .tick("gives", option(form, gives))
            .type("places", places));
  }

  private static String option(Shown form, String text) {
    String surface = form.surface().toString();
    int at = surface.indexOf("\"text\":\"" + text + "\"");
    int value = surface.indexOf("\"value\":\"", at) + "\"value\":\"".length();
    return surface.substring(value, surface.indexOf('"', value));
  }

  private String id() {
    return Centre.text(app.folder(), "select id from opening order by posted_at desc");
  }

  private Shown forged(Member member, String action, String value) {
    return app.press(member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged(action, value));
  }
}
