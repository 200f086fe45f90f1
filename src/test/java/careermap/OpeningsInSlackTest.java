package careermap;

import static careermap.Centre.DAISUKE;
import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.MAKOTO;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.Centre.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.slack.view.TalkActions;
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

/** Something to grow by is offered, hands are raised, one is chosen and takes part. */
class OpeningsInSlackTest {
  private static final String COACH = "後輩を指導する";
  private static final String NOT_YOURS = "機会を出すのは、チームを持つ人と人事の担当の方です。";
  private static final List<String> ACTIONS =
      List.of(
          "open_list",
          "open_show",
          "open_raise",
          "open_word",
          "open_back",
          "open_mine",
          "open_posted",
          "open_post",
          "open_edit",
          "open_cancel",
          "open_hands",
          "open_choose",
          "open_not_this_time",
          "open_done");

  private final TalkScene scene = new TalkScene();
  private final RunningApp app = scene.app;

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void goesFromThePostingToAnExperienceThatWaitsToBeConfirmed() {
    Shown posted = posted(KEN, "新人OJT 2週間", COACH, "1");
    assertThat(posted.said())
        .startsWith("*出しました* いまから手を挙げられます。")
        .contains("新人OJT 2週間", "*人数*\n1人", "あなたが出した機会です。");

    Shown card = app.career(SAKURA, "");
    assertThat(card.said()).contains("いまある機会：新人OJT 2週間(12月21日から)");
    Shown list = app.press(SAKURA, card, card.control("いまある機会"));
    assertThat(list.said()).contains("いまある機会：1つ", "あなたの道で必要な経験：" + COACH, "受付は12月14日まで・出した人：佐藤さん");
    Shown detail = app.pressIn(SAKURA, list, list.control("くわしく"));
    assertThat(detail.said()).contains("• " + COACH + "(あなたの道で必要な経験)", "佐藤 健さんに届きます");
    Shown raised = app.pressIn(SAKURA, detail, detail.control("手を挙げる"));
    assertThat(raised.said()).startsWith("*手を挙げました*");

    JsonObject told = scene.told(KEN, "手が挙がりました");
    assertThat(told.get("text").getAsString()).isEqualTo("出した機会に、手が挙がりました。");
    Shown hands = scene.press(KEN, told, "手を挙げた人");
    assertThat(hands.said()).contains("返事を待つ人：1人", "*田中 さくらさん* オペレーター\n12月7日に手を挙げました。");
    Shown chosen = app.pressIn(KEN, hands, hands.control("お願いする"));
    assertThat(chosen.said()).startsWith("*決めました*").contains("決まった人：1人(人数は1人)");
    assertThat(chosen.labels()).doesNotContain("やり終えた");

    assertThat(Shown.ofMessage(scene.told(SAKURA, "お願いすることになりました")).said())
        .contains("12月21日から。くわしいことは、佐藤さんに聞いてみてください。");
    assertThat(app.career(DAISUKE, "機会").said()).contains("いま、手を挙げられる機会はありません。");

    app.clock().pass(Duration.ofDays(15));
    Shown again = forged(KEN, "open_hands", "0/" + id());
    Shown done = app.pressIn(KEN, again, again.control("やり終えた・確認する"));
    assertThat(done.said()).startsWith("*やり終えました*");
    assertThat(Shown.ofMessage(scene.told(SAKURA, "おつかれさまでした")).said())
        .contains("経験「" + COACH + "」が、あなたの記録で「確認済み」になりました。");
    assertThat(confirmed()).isEqualTo("COACH_JUNIOR 新人OJT 2週間");
    assertThat(app.career(SAKURA, "経験").said()).contains(COACH);
  }

  @Test
  void theBriefNamesTheStepThatTheCardNames() {
    String link = "部門をまたぐ取り組みをまとめる";
    Centre.change(app.folder(), "update person set role = 'QA' where employee_id = 'E0107'");
    assertThat(app.career(SAKURA, "").header()).doesNotContain(link);
    posted(KEN, "部門をまたぐ改善", link, "1");
    assertThat(app.career(SAKURA, "").header()).contains(link);
    assertThat(forged(KEN, TalkActions.BRIEF, "E0107").said()).contains("*次の一歩* " + link);
  }

  @Test
  void theSameInEnglish() {
    posted(KEN, "新人OJT 2週間", COACH, "1");
    Shown list = app.career(EMMA, "opportunities");
    assertThat(list.findings()).isEmpty();
    assertThat(list.said())
        .contains(
            "1 opportunity open",
            "Training, from 21 Dec\nApply by 14 Dec, offered by 佐藤 健",
            "Needed on your paths: coach a junior");
    Shown detail = app.press(EMMA, list, list.control("Details"));
    Shown form = app.pressIn(EMMA, detail, detail.control("With a few words"));
    Shown raised =
        scene.send(EMMA, Form.of(form.surface()).type("word", "I did this before <!channel>"));
    assertThat(raised.findings()).isEmpty();
    assertThat(raised.said())
        .startsWith("*Your hand is up*")
        .contains("Your words: I did this before &lt;!channel&gt;");
    Shown hands = scene.press(KEN, scene.told(KEN, "手が挙がりました"), "手を挙げた人");
    assertThat(hands.mentions()).isEmpty();
    Shown answered = app.pressIn(KEN, hands, hands.control("今回は見送る"));
    assertThat(answered.labels()).contains("やはりお願いする");
    assertThat(Shown.ofMessage(scene.told(EMMA, "did not work out this time")).said())
        .contains("Thank you for raising your hand.");
  }

  @Test
  void whoeverIsChosenCanWithdrawAndThePosterHearsOfIt() {
    posted(KEN, "FAQ改訂", COACH, "1");
    forged(SAKURA, "open_raise", id());
    forged(KEN, "open_choose", "0/" + id() + "/E0107");
    Shown mine = app.career(SAKURA, "機会");
    Shown own = app.press(SAKURA, mine, mine.control("手を挙げた機会"));
    assertThat(own.said()).contains("あなたにお願いすることになりました。");
    Shown detail = app.pressIn(SAKURA, own, own.control("くわしく"));
    Shown down = app.pressIn(SAKURA, detail, detail.control("取り下げる"));
    assertThat(down.said()).startsWith("*手を下ろしました*");
    assertThat(Shown.ofMessage(scene.told(KEN, "決まっていた方が参加できなくなりました")).said())
        .contains("決まった人：0人(人数は1人)");
    assertThat(app.career(DAISUKE, "機会").said()).contains("FAQ改訂");
  }

  @Test
  void aCancelledOneTellsThoseWhoRaisedAHand() {
    posted(KEN, "FAQ改訂", COACH, "");
    forged(SAKURA, "open_raise", id());
    Shown detail = forged(KEN, "open_show", id());
    Shown form = app.pressIn(KEN, detail, detail.control("とりやめる"));
    assertThat(form.said()).contains("この機会をとりやめますか。");
    assertThat(scene.send(KEN, Form.of(form.surface())).said()).startsWith("*とりやめました*");
    assertThat(Shown.ofMessage(scene.told(SAKURA, "とりやめになりました")).said()).contains("FAQ改訂");
    assertThat(forged(SAKURA, "open_raise", id()).said()).startsWith("この機会は、いまはありません。");
    assertThat(app.career(SAKURA, "").said()).doesNotContain("いまある機会");
  }

  @Test
  void humanResourcesMayChangeAnothersOpeningAndLearnNothingOfItsHands() {
    posted(KEN, "FAQ改訂", COACH, "2");
    forged(SAKURA, "open_raise", id());
    Shown desk = app.career(RINA, "人事");
    Shown list = app.press(RINA, desk, desk.control("機会を出す"));
    assertThat(list.said()).contains("ほかの人が出した機会が1つあります。").doesNotContain("返事を待つ人");
    Shown detail = app.pressIn(RINA, list, list.control("くわしく"));
    assertThat(detail.labels()).contains("直す", "とりやめる").doesNotContain("手を挙げた人");
    Shown form = app.pressIn(RINA, detail, detail.control("直す"));
    Shown edited = scene.send(RINA, Form.of(form.surface()).type("title", "FAQ改訂 3時間"));
    assertThat(edited.said()).startsWith("*直しました*").contains("FAQ改訂 3時間");
    assertThat(scene.send(RINA, Form.of(form.surface())).said()).startsWith("先に変わっていました。");
    assertThat(forged(RINA, "open_hands", "0/" + id()).said()).contains(NOT_YOURS);
    assertThat(forged(RINA, "open_choose", "0/" + id() + "/E0107").said()).contains(NOT_YOURS);
    assertThat(forged(KEN, "open_hands", "0/" + id()).said()).contains("返事を待つ人：1人");
  }

  @Test
  void nobodyLearnsWhoElseRaisedAHand() {
    posted(KEN, "FAQ改訂", COACH, "2");
    forged(SAKURA, "open_raise", id());
    for (Member member : List.of(DAISUKE, MAKOTO, RINA, STRANGER)) {
      for (String action : ACTIONS) {
        for (String value : List.of(id(), "0/" + id(), "0/" + id() + "/E0107", "x/../-1", "")) {
          Shown answer = forged(member, action, value);
          assertThat(answer.isApology()).as(member.name() + action + value).isFalse();
          assertThat(answer.findings()).as(action + value).isEmpty();
          assertThat(answer.said()).doesNotContain("さくら", "返事を待つ人：1");
        }
      }
    }
    assertThat(forged(KEN, "open_hands", "0/" + id()).said()).contains("田中 さくらさん");
  }

  @Test
  void onlySupervisorsAndHumanResourcesPost() {
    Shown form = formOf(KEN);
    assertThat(forged(SAKURA, "open_post", "open_post").said()).startsWith(NOT_YOURS);
    assertThat(scene.send(SAKURA, filled(form, "うその機会", COACH, "1")).said()).startsWith(NOT_YOURS);
    assertThat(scene.send(STRANGER, filled(form, "うその機会", COACH, "1")).said())
        .startsWith(NOT_YOURS);
    assertThat(app.career(SAKURA, "機会").said()).contains("いま、手を挙げられる機会はありません。");
    assertThat(app.career(SAKURA, "機会").labels()).doesNotContain("機会を出す");
  }

  @Test
  void whatCannotBeIsToldBelowTheField() {
    Shown form = formOf(KEN);
    assertThat(fault(filled(form, "研修", COACH, "0"))).contains("1から99までの数字で書いてください。");
    assertThat(fault(filled(form, "研修", COACH, "1").pickDate("apply_by", "2026-12-06")))
        .contains("きょうか、これからの日を選んでください。");
    assertThat(fault(filled(form, "研修", COACH, "1").pickDate("until", "2026-12-20")))
        .contains("始まる日か、それよりあとの日を選んでください。");
    assertThat(fault(filled(form, "研修", COACH, "1").pickDate("apply_by", "2026-12-22")))
        .contains("始まる日か、それより前の日を選んでください。");
    assertThat(
            fault(
                filled(form, "研修", COACH, "1")
                    .pickDate("until", "2026-12-25")
                    .pickDate("apply_by", "2026-12-26")))
        .contains("終わる日か、それより前の日を選んでください。");
    assertThat(fault(filled(form, "研修", COACH, "1").type("hours", "三")))
        .contains("1から999までの数字で書いてください。");
    assertThat(fault(filled(form, "公募", COACH, "1").choose("kind", "ROLE")))
        .contains("社内公募の役割を選んでください。");
    assertThat(fault(filled(form, "　", COACH, "1"))).contains("名前を書いてください。");
  }

  @Test
  void closesByItselfAfterItsLastDay() {
    posted(KEN, "FAQ改訂", COACH, "２");
    app.clock().pass(Duration.ofDays(7));
    assertThat(app.career(SAKURA, "").said()).contains("いまある機会：FAQ改訂");
    app.clock().pass(Duration.ofDays(1));
    assertThat(app.career(SAKURA, "").said()).doesNotContain("いまある機会：FAQ改訂");
    assertThat(forged(SAKURA, "open_raise", id()).said())
        .startsWith("受付は終わりました。")
        .contains("受付は終わりました。ありがとうございます。");
  }

  @Test
  void manyHandsAreOneMessageADay() {
    posted(KEN, "FAQ改訂", COACH, "");
    forged(SAKURA, "open_raise", id());
    scene.told(KEN, "手が挙がりました");
    forged(DAISUKE, "open_raise", id());
    forged(EMMA, "open_raise", id());
    app.clock().pass(Duration.ofMinutes(10));
    assertThat(tellings()).isEqualTo(1);
    app.clock().pass(Duration.ofDays(1));
    Shown second = Shown.ofMessage(scene.told(KEN, "返事を待つ人：3人"));
    assertThat(second.said()).contains("手が挙がりました");
    assertThat(tellings()).isEqualTo(2);
  }

  @Test
  void anOpeningForARoleSaysThatItIsOnMyWay() {
    Shown form = formOf(KEN);
    Shown posted =
        scene.send(
            KEN,
            filled(form, "トレーナー募集", COACH, "1")
                .choose("kind", "ROLE")
                .choose("role", option(form, "リーダー(LD)")));
    assertThat(posted.said()).contains("*種類*\n社内公募", "*役割*\nリーダー(LD)");
    assertThat(app.career(SAKURA, "社内公募").said()).contains("*トレーナー募集* \n社内公募・12月21日から");
  }

  private long tellings() {
    return scene.messages(KEN).stream()
        .filter(message -> Shown.ofMessage(message).said().contains("手が挙がりました"))
        .count();
  }

  private Shown formOf(Member member) {
    return forged(member, "open_post", "open_post");
  }

  private Shown posted(Member member, String title, String gives, String places) {
    return scene.send(member, filled(formOf(member), title, gives, places));
  }

  private static Form filled(Shown form, String title, String gives, String places) {
    assertThat(form.findings()).isEmpty();
    return Form.of(form.surface())
        .type("title", title)
        .tick("gives", option(form, gives))
        .type("places", places);
  }

  private String fault(Form form) {
    Answered answered = app.sender().submit(KEN.id(), form);
    JsonObject json = answered.json();
    assertThat(json.get("response_action").getAsString()).as(json.toString()).isEqualTo("errors");
    return json.get("errors").toString();
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

  private String confirmed() {
    return Centre.text(
        app.folder(),
        "select requirement || ' ' || evidence from attainment"
            + " where employee_id = 'E0107' and answered_by = 'E0042'");
  }

  private Shown forged(Member member, String action, String value) {
    return app.press(member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged(action, value));
  }
}
