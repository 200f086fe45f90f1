package careermap;

import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.Centre.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people choose about their own reminders, in Slack. */
class ChoicesInSlackTest {
  private final RunningApp app = RunningApp.start();

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void aSupervisorChoosesWhenTheDigestComesAndWhetherOthersMayAsk() {
    assertThat(app.career(KEN, "設定").said())
        .contains("*週のお知らせ* 月曜日の10時\n*勤務時間* 9:00〜18:00(会社の時間)\n*ほかのチームの人の話* いまは聞かない");
    Shown form = form(KEN, "お知らせを変える");
    Shown after =
        submitted(
            KEN,
            Form.of(form.surface())
                .choose("weekday", "WEDNESDAY")
                .choose("hour", "14")
                .pickTime("from", "08:00")
                .pickTime("until", "17:00")
                .choose("listens", "YES"));
    assertThat(after.said())
        .startsWith("*変えました*")
        .contains("*週のお知らせ* 水曜日の14時\n*勤務時間* 8:00〜17:00\n*ほかのチームの人の話* 聞く")
        .contains("*お知らせ* すべて届きます");
    assertThat(app.career(KEN, "設定").said()).contains("水曜日の14時");
    assertThat(form(KEN, "お知らせを変える").surface().toString()).contains("\"initial_time\":\"08:00\"");
  }

  @Test
  void anOperatorSeesOnlyTheirOwnSwitches() {
    Shown form = form(SAKURA, "お知らせを変える");
    assertThat(form.said())
        .contains("面談の日の一言", "約束の日が近いとき", "切ると：面談の日には何も届きません。")
        .doesNotContain("週のお知らせ", "面談の希望", "60秒で準備", "ほかのチームの人の話も聞く");
    Shown after =
        submitted(SAKURA, Form.of(form.surface()).tick("wanted", "TALK_AGREED", "PROMISE_DUE"));
    assertThat(after.said()).contains("*切っているお知らせ*", "面談の日の一言").doesNotContain("休む期間を加える");
  }

  @Test
  void everySwitchCanBeOff() {
    Shown form = form(KEN, "お知らせを変える");
    assertThat(submitted(KEN, Form.of(form.surface()).tick("wanted")).said())
        .contains("*週のお知らせ* 届きません", "*切っているお知らせ*");
  }

  @Test
  void theSameInEnglish() {
    Shown settings = app.career(KEN, "設定");
    app.press(KEN, settings, settings.control("English"));
    Shown form = form(KEN, "settings", "Change messages");
    assertThat(form.said()).contains("Day of the weekly message", "Monday", "10:00");
    assertThat(submitted(KEN, Form.of(form.surface())).said())
        .startsWith("*Saved* It holds from the next message on.")
        .contains("*Weekly message* Monday, 10:00\n*Working hours* 9:00–18:00 (the company’s)");
  }

  @Test
  void hoursThatDoNotBeginAndEndAreToldBelowTheField() {
    Shown form = form(KEN, "お知らせを変える");
    Form half = Form.of(form.surface()).pickTime("from", "08:00");
    assertThat(fault(KEN, half)).contains("はじまりとおわりの両方を選んでください。");
    Form none = Form.of(form.surface()).pickTime("from", "08:00").pickTime("until", "08:00");
    assertThat(fault(KEN, none)).contains("はじまりとちがう時刻を選んでください。");
  }

  @Test
  void aSupervisorsOwnQuietTimeIsSetAndTakenAway() {
    Shown form = form(KEN, "休む期間を加える");
    assertThat(fault(KEN, Form.of(form.surface()).pickDate("until", "2026-12-01")))
        .contains("はじめの日か、それよりあとの日を選んでください。");
    Shown after = submitted(KEN, Form.of(form.surface()).pickDate("until", "2026-12-11"));
    assertThat(after.said()).contains("*お知らせを休む期間* 2026年12月7日〜2026年12月11日");
    Shown removed = app.pressIn(KEN, after, after.control("はずす"));
    assertThat(removed.said()).startsWith("*はずしました*").doesNotContain("*お知らせを休む期間*");
  }

  @Test
  void nobodyTakesAwayOrSetsAnothersQuietTime() {
    Shown form = form(KEN, "休む期間を加える");
    Shown after = submitted(KEN, Form.of(form.surface()).pickDate("until", "2026-12-11"));
    String id = after.control("はずす").value();
    for (Member member : new Member[] {SAKURA, RINA, STRANGER}) {
      Shown answer = forged(member, "choice_quiet_remove", id);
      assertThat(answer.said()).contains("*いまはもうありません*");
      JsonObject json = app.sender().submit(member.id(), Form.of(form.surface())).json();
      assertThat(json.toString()).contains("いまのあなたの画面にはありません").doesNotContain("12月11日");
    }
    assertThat(app.career(KEN, "設定").said()).contains("2026年12月7日〜2026年12月11日");
  }

  @Test
  void aStrangerHasALanguageAndNothingElse() {
    assertThat(app.career(STRANGER, "設定").labels()).doesNotContain("お知らせを変える");
    assertThat(forged(STRANGER, "choice_open", "x").said()).contains("この設定は、いまのあなたの画面にはありません。");
    Form kens = Form.of(form(KEN, "お知らせを変える").surface());
    assertThat(submitted(STRANGER, kens).said()).contains("この設定は、いまのあなたの画面にはありません。");
  }

  @Test
  void whatAFormClaimsBeyondOnesOwnHasNoEffect() {
    Form kens = Form.of(form(KEN, "お知らせを変える").surface()).choose("listens", "YES");
    submitted(SAKURA, kens);
    Shown settings = app.career(SAKURA, "設定");
    assertThat(settings.said()).doesNotContain("週のお知らせ", "ほかのチームの人の話");
  }

  private Shown form(Member member, String button) {
    return form(member, "設定", button);
  }

  private Shown form(Member member, String word, String button) {
    Shown settings = app.career(member, word);
    Shown form = app.press(member, settings, settings.control(button));
    assertThat(form.findings()).isEmpty();
    return form;
  }

  private Shown submitted(Member member, Form form) {
    JsonObject json = app.sender().submit(member.id(), form).json();
    assertThat(json.get("response_action").getAsString()).as(json.toString()).isEqualTo("update");
    Shown shown =
        app.slack()
            .modal(member.id())
            .map(Shown::new)
            .orElseGet(() -> new Shown(json.getAsJsonObject("view")));
    assertThat(shown.findings()).as(shown.said()).isEmpty();
    return shown;
  }

  private String fault(Member member, Form form) {
    JsonObject json = app.sender().submit(member.id(), form).json();
    assertThat(json.get("response_action").getAsString()).as(json.toString()).isEqualTo("errors");
    return json.get("errors").toString();
  }

  private Shown forged(Member member, String action, String value) {
    return app.press(member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged(action, value));
  }
}
