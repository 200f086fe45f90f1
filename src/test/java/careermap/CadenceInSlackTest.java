package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.Centre.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Human resources switch the cadence on, and set the days and hours of reminders. */
class CadenceInSlackTest {
  private static final String NOT_YOURS = "この画面は、人事の担当の方の画面です。";

  private static final List<String> ACTIONS =
      List.of(
          "cadence_open",
          "cadence_company",
          "cadence_change",
          "cadence_stop",
          "cadence_outlook",
          "cadence_quiet",
          "cadence_quiet_add",
          "cadence_quiet_remove",
          "cadence_days",
          "cadence_days_add",
          "cadence_days_remove",
          "cadence_days_year_end",
          "cadence_shifts",
          "cadence_shift",
          "cadence_held",
          "cadence_held_arrived",
          "cadence_held_again",
          "cadence_questions",
          "cadence_question");

  private final RunningApp app = RunningApp.start();

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void theCostIsSeenBeforeTheCadenceIsSwitchedOnAndTheDeskShowsItAfterwards() {
    Shown desk = app.career(RINA, "人事");
    assertThat(desk.said()).contains("*面談の間隔*\nまだ始めていません。");
    Shown cost = costOf("90");
    assertThat(cost.title()).isEqualTo("変える前の確認");
    // Ken has 6 people, 30 × 7 ÷ 90 each; Makoto 2.
    assertThat(cost.said())
        .contains(
            "• 佐藤 健さん：6人、週14分\n• 大橋 誠さん：2人、週5分",
            "面談にかかる時間：合わせて週19分ほど",
            "いま：まだ始めていません",
            "*これからの4週間の見通し*");
    assertThat(app.career(RINA, "人事").said()).contains("まだ始めていません");
    Shown done = submitted(RINA, cost);
    assertThat(done.said()).startsWith("*変えました* すぐに効きます。\n*いま* 90日に1回、入社からの節目あり(2026年12月7日から)");
    assertThat(app.career(RINA, "人事").said())
        .contains("*面談の間隔* 90日に1回、入社からの節目あり\n1回30分なら、上司ひとりの時間は、ならして週9分ほどです。");
  }

  @Test
  void theSameInEnglish() {
    Centre.change(app.folder(), "update slack_account set locale = 'en-US'");
    app.slack().with(Member.of(RINA.id(), RINA.name()).withLocale("en-US"));
    Shown desk = app.career(RINA, "hr");
    assertThat(desk.said()).contains("*Talk interval*\nNot switched on.");
    Shown view = app.press(RINA, desk, desk.control("Set it up"));
    Shown form = app.pressIn(RINA, view, view.control("Set it up"));
    Shown cost = submitted(RINA, form);
    assertThat(cost.said())
        .contains("• 佐藤 健: 6 people, 14 min a week", "Time for talks: about 19 min a week in all");
    assertThat(submitted(RINA, cost).said())
        .startsWith(
            "*Changed* It holds at once.\n*Now* every 90 days, with milestones for newcomers");
  }

  @Test
  void anExceptionIsShownWithItsButtonAndTakenAwayByTheWiderInterval() {
    submitted(RINA, costOf("90"));
    Shown form = scoped("雇用形態ごと");
    Shown cost =
        submitted(
            RINA,
            form,
            Form.of(form.surface()).choose("target", option(form, "パート")).type("other_days", "４５"));
    assertThat(cost.said()).contains("*パート* \nいま：会社の間隔に合わせる\n変えたあと：45日に1回、入社からの節目あり");
    Shown view = submitted(RINA, cost);
    assertThat(view.said()).contains("*ほかの間隔の人* 1つ", "*パート* \n45日に1回、入社からの節目あり");
    Shown again = app.pressIn(RINA, view, view.control("変える"));
    Shown removal =
        submitted(
            RINA, again, Form.of(again.surface()).choose("days", "USUAL").type("other_days", ""));
    assertThat(removal.said()).contains("変えたあと：会社の間隔に合わせる");
    assertThat(submitted(RINA, removal).said()).doesNotContain("ほかの間隔の人");
  }

  @Test
  void onePersonIsNamedByTheirNumberAndAWrongOneIsToldBelowTheField() {
    Shown form = scoped("ひとりずつ");
    assertThat(fault(form, Form.of(form.surface()).type("target", "E9999")))
        .isEqualTo("{\"target\":\"名簿にない番号です。もう一度確かめてください。\"}");
    Shown cost = submitted(RINA, form, Form.of(form.surface()).type("target", "Ｅ０１０７"));
    assertThat(cost.said()).contains("*田中 さくらさん(E0107)*", "会社全体を始めたときから効きます");
  }

  @Test
  void daysThatAreNoneAreToldBelowTheField() {
    Shown form = company();
    for (String days : List.of("6", "366", "九十", "-90", "1e3", "99999999999")) {
      assertThat(fault(form, Form.of(form.surface()).type("other_days", days)))
          .contains("7から365までの数字で書いてください。");
    }
  }

  @Test
  void theCadenceIsSwitchedOffAfterSeeingWhatThatMeans() {
    Shown view = submitted(RINA, costOf("90"));
    Shown stop = app.pressIn(RINA, view, view.control("お知らせを止める"));
    assertThat(stop.header()).isEqualTo("週のお知らせを止めます");
    assertThat(submitted(RINA, stop).said()).contains("*いま* まだ始めていません");
  }

  @Test
  void whoeverIsOvertakenIsAskedToLookAgain() {
    Shown first = costOf("90");
    submitted(RINA, costOf("30"));
    assertThat(submitted(RINA, first).said()).startsWith("*まだ変えていません*").contains("30日に1回");
  }

  @Test
  void whoeverLosesTheRightsBeforeSubmittingChangesNothing() {
    Shown form = company();
    Shown cost = costOf("90");
    for (Member member : List.of(SAKURA, KEN, STRANGER)) {
      assertThat(submitted(member, form).said()).isEqualTo(NOT_YOURS + "\n自分のカード");
      assertThat(submitted(member, cost).said()).isEqualTo(NOT_YOURS + "\n自分のカード");
    }
    assertThat(app.career(RINA, "人事").said()).contains("まだ始めていません");
  }

  @Test
  void theDeskIsForHumanResourcesWhateverAPressClaims() {
    for (String action : ACTIONS) {
      for (Member member : List.of(SAKURA, KEN, STRANGER)) {
        assertThat(forged(member, action, "COMPANY").said()).as(action).startsWith(NOT_YOURS);
      }
      for (String value : List.of("2026-01-01/2026-99-99", "2026-02-01/2026-01-01", "<!channel>")) {
        Shown answer = forged(RINA, action, value);
        assertThat(answer.isApology()).as(action + value).isFalse();
        assertThat(answer.findings()).isEmpty();
      }
    }
  }

  @Test
  void aPressThatNobodyKnowsIsOfAnOldScreen() {
    assertThat(forged(RINA, "cadence_of_old", "x").said()).startsWith("この画面は古くなりました。");
    assertThat(forged(RINA, "choice_of_old", "x").said()).startsWith("この画面は古くなりました。");
  }

  @Test
  void whoeverClosesTheOutlookBeforeItIsThereHearsNothing() {
    try (LogTap log = LogTap.open()) {
      Press outlook = Press.forged("cadence_outlook", "COMPANY");
      app.slack().fail("views.update", "not_found", 1);
      int before = app.slack().calls("views.update").size();
      app.sender().press(RINA.id(), Origin.ephemeral(RunningApp.CHANNEL), outlook);
      app.slack().awaitCalls("views.update", before + 1);
      app.stop();
      assertThat(log.lines()).noneMatch(line -> line.contains("reference="));
    }
  }

  @Test
  void membersOfAGroupOfHumanResourcesMayToo() {
    try (RunningApp other = RunningApp.with(Centre::moveIn, Map.of("HR_USER_IDS", "S0HR"))) {
      other.slack().withUserGroup("S0HR", EMMA.id());
      Shown desk = other.career(EMMA, "hr");
      assertThat(desk.said()).contains("*Talk interval*");
      Shown view = other.press(EMMA, desk, desk.control("Set it up"));
      assertThat(view.title()).isEqualTo("Talk interval");
    }
  }

  @Test
  void aQuietPeriodIsSetAndTakenAway() {
    Shown form = opened("繁忙期", "期間を加える");
    Shown list =
        submitted(
            RINA,
            form,
            Form.of(form.surface()).pickDate("until", "2026-12-31").type("reason", "歳末"));
    assertThat(list.said())
        .startsWith("*決めました* すぐに効きます。")
        .contains("お知らせを休む期間：1つ", "*会社全体* 歳末\n2026年12月7日〜2026年12月31日");
    assertThat(app.career(RINA, "人事").said()).contains("繁忙期：1件");
    Shown after = app.pressIn(RINA, list, list.control("はずす"));
    assertThat(after.said()).startsWith("*はずしました*").contains("お知らせを休む期間はありません");
  }

  @Test
  void aQuietPeriodForASiteIsThatSites() {
    Shown form = opened("繁忙期", "期間を加える");
    Form filled =
        Form.of(form.surface())
            .choose("where", option(form, "拠点「東京」"))
            .pickDate("until", "2026-12-31");
    assertThat(submitted(RINA, form, filled).said()).contains("*拠点「東京」* 繁忙期");
  }

  @Test
  void daysThatCannotBeAreToldBelowTheField() {
    Shown form = opened("繁忙期", "期間を加える");
    assertThat(fault(form, Form.of(form.surface()).pickDate("until", "2026-12-06")))
        .contains("はじめの日か、それよりあとの日を選んでください。");
    assertThat(fault(form, Form.of(form.surface()).pickDate("until", "2027-12-31")))
        .contains("半年より短い期間にしてください。");
    Form past =
        Form.of(form.surface()).pickDate("from", "2026-11-01").pickDate("until", "2026-11-30");
    assertThat(fault(form, past)).contains("きょうか、これからの日を選んでください。");
  }

  @Test
  void theYearEndIsOfferedReadyAndTakenAwayAsOne() {
    Shown form = opened("会社の営業日", "年末年始を休む");
    Shown list = submitted(RINA, form);
    assertThat(list.said()).contains("*2026年12月29日〜2027年1月3日* \n年末年始：休み");
    assertThat(list.labels()).doesNotContain("年末年始を休む");
    Shown after = app.pressIn(RINA, list, list.control("はずす"));
    assertThat(after.said()).contains("会社で決めた日はありません");
    assertThat(after.labels()).contains("年末年始を休む");
  }

  @Test
  void aDayCanBeAWorkingDay() {
    Shown form = opened("会社の営業日", "日を加える");
    Form filled =
        Form.of(form.surface())
            .choose("works", "ON")
            .pickDate("from", "2026-12-12")
            .type("name", "振替営業");
    assertThat(submitted(RINA, form, filled).said()).contains("*2026年12月12日* \n振替営業：営業");
  }

  @Test
  void theRostersShiftsGetHours() {
    Centre.change(app.folder(), "update person set shift = '遅番' where employee_id = 'E0107'");
    Shown list = app.press(RINA, app.career(RINA, "人事"), desk().control("勤務帯の時間"));
    assertThat(list.said()).contains("*遅番* 1人\n時間はまだ決まっていません");
    Shown form = app.pressIn(RINA, list, list.control("時間を決める"));
    assertThat(fault(form, Form.of(form.surface()).pickTime("from", "13:00")))
        .contains("はじまりとおわりの両方を選んでください。");
    Form filled = Form.of(form.surface()).pickTime("from", "13:00").pickTime("until", "22:00");
    Shown after = submitted(RINA, form, filled);
    assertThat(after.said()).contains("*遅番* 1人\n13:00〜22:00");
    Shown again = app.pressIn(RINA, after, after.control("変える"));
    assertThat(again.surface().toString()).contains("\"initial_time\":\"13:00\"");
  }

  @Test
  void theCompanysOwnQuestionsAreSetInBothLanguagesAndTakenAway() {
    Shown desk = desk();
    Shown list = app.press(RINA, desk, desk.control("面談の問い"));
    assertThat(list.said()).contains("*次の役割のこと* \nはじめからある問い");
    Shown form = app.pressIn(RINA, list, list.control("変える"));
    Form unequal = Form.of(form.surface()).type("ja", "一つめ\n\n 二つめ ").type("en", "One");
    assertThat(fault(form, unequal)).contains("日本語と英語の問いの数を同じにしてください。");
    assertThat(fault(form, Form.of(form.surface()).type("ja", "問\n".repeat(21))))
        .contains("20までにして");
    Shown after =
        submitted(
            RINA, form, Form.of(form.surface()).type("ja", "一つめ\n\n 二つめ ").type("en", "One\nTwo"));
    assertThat(after.said()).contains("*次の役割のこと* \n会社の問い2つ：一つめ");
    Shown again = app.pressIn(RINA, after, after.control("変える"));
    Form empty = Form.of(again.surface()).type("ja", "").type("en", "");
    assertThat(submitted(RINA, again, empty).said()).contains("*次の役割のこと* \nはじめからある問い");
  }

  @Test
  void supervisorsWhoSwitchedTheWeeklyMessageOffAreNamedAndNobodyElse() {
    assertThat(desk().said()).doesNotContain("週のお知らせを切っている");
    for (String person : List.of("E0042", "E0107", "E0131")) {
      Centre.change(
          app.folder(),
          "insert into reminder_preference (employee_id, switched_off) values ('%s', 'BRIEF,DIGEST')"
              .formatted(person));
    }
    Centre.change(
        app.folder(),
        "insert into reminder_preference (employee_id, switched_off) values ('E0001', 'BRIEF')");
    assertThat(desk().said()).contains("*週のお知らせを切っている上司* 1人。チームの様子を、ときどき聞いてみませんか。\n佐藤 健さん(E0042)");
    Shown looks = app.career(KEN, "閲覧履歴");
    assertThat(looks.said()).contains("人見 里奈");
  }

  @Test
  void theHomeTabOfHumanResourcesHasTheIntervalToo() {
    assertThat(app.home(RINA).labels()).contains("間隔を決める");
    assertThat(app.home(SAKURA).labels()).doesNotContain("間隔を決める");
    assertThat(app.home(KEN).labels()).doesNotContain("間隔を決める");
  }

  private Shown desk() {
    return app.career(RINA, "人事");
  }

  private Shown cadence() {
    Shown desk = desk();
    return app.press(
        RINA,
        desk,
        desk.controls().stream()
            .filter(control -> control.action().equals("cadence_open"))
            .findFirst()
            .orElseThrow());
  }

  private Shown scoped(String button) {
    Shown view = cadence();
    return app.pressIn(RINA, view, view.control(button));
  }

  /** The company's form. */
  private Shown company() {
    Shown view = cadence();
    return app.pressIn(
        RINA,
        view,
        view.controls().stream()
            .filter(control -> control.action().equals("cadence_company"))
            .findFirst()
            .orElseThrow());
  }

  private Shown costOf(String days) {
    Shown form = company();
    return submitted(RINA, form, Form.of(form.surface()).choose("days", days));
  }

  private Shown opened(String list, String form) {
    Shown desk = desk();
    Shown shown = app.press(RINA, desk, desk.control(list));
    return app.pressIn(RINA, shown, shown.control(form));
  }

  private Shown submitted(Member member, Shown form) {
    return submitted(member, form, Form.of(form.surface()));
  }

  private Shown submitted(Member member, Shown shown, Form form) {
    Answered answered = app.sender().submit(member.id(), form);
    JsonObject json = answered.json();
    assertThat(json.get("response_action").getAsString()).as(json.toString()).isEqualTo("update");
    Shown view =
        member.equals(RINA)
            ? new Shown(app.slack().modal(member.id()).orElseThrow())
            : new Shown(json.getAsJsonObject("view"));
    assertThat(view.findings()).as(view.said()).isEmpty();
    return view;
  }

  private String fault(Shown shown, Form form) {
    JsonObject json = app.sender().submit(RINA.id(), form).json();
    assertThat(json.get("response_action").getAsString()).as(json.toString()).isEqualTo("errors");
    return json.get("errors").toString();
  }

  private static String option(Shown form, String text) {
    String surface = form.surface().toString();
    int at = surface.indexOf("\"text\":\"" + text + "\"");
    int value = surface.indexOf("\"value\":\"", at) + "\"value\":\"".length();
    return surface.substring(value, surface.indexOf('"', value));
  }

  private Shown forged(Member member, String action, String value) {
    return app.press(member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged(action, value));
  }
}
