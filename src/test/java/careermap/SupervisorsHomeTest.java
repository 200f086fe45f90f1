package careermap;

import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Form;
import careermap.slackstandin.Origin;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A supervisor's Home tab names the people of this week's digest, with what can be pressed there.
 */
class SupervisorsHomeTest {
  private static final String ID = "2026-12-07:E0042";

  private final RunningApp app = RunningApp.start();

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void namesThePeopleOfThisWeeksDigestInItsOrderWithItsButtons() {
    digest("2026-12-07");
    request("E0042", 0);
    Shown home = app.home(KEN);
    assertThat(home.findings()).isEmpty();
    assertThat(home.header()).isEqualTo("今週、声をかけたい人：2人");
    assertThat(home.said())
        .startsWith("*チーム* 6人・今月の面談はこれからです")
        .containsSubsequence(
            "*田中 さくらさん* 面談の希望があります(12月3日)\n「次の役割のこと」を、一緒に考えてほしいそうです。",
            "*鈴木 大輔さん* 入社して",
            "*いま* スーパーバイザー(SV)",
            "*次の一歩：")
        .doesNotContain("ひみつ");
    assertThat(home.labels())
        .contains("日時を提案する", "60秒で準備", "話しました", "来週へ", "今週は休む", "チームを見る", "自分のカード");
    assertThat(home.surface().toString()).containsOnlyOnce("\"type\":\"header\"");
  }

  @Test
  void aPressShowsAtOnceAndCanBeTakenBack() {
    digest("2026-12-07");
    Shown after = pressed(app.home(KEN), "来週へ");
    assertThat(after.said()).contains("*来週へ* 田中 さくらさん").contains("*鈴木 大輔さん* 入社して");
    assertThat(after.header()).isEqualTo("今週、声をかけたい人：あと1人");
    assertThat(pressed(after, "今週に戻す").header()).isEqualTo("今週、声をかけたい人：2人");
  }

  @Test
  void aTalkThatIsLoggedShowsWithoutOpeningTheTabAgain() {
    digest("2026-12-07");
    Shown home = app.home(KEN);
    Shown form = app.pressIn(KEN, home, home.control("話しました"));
    app.sender().submit(KEN.id(), Form.of(form.surface()));
    await().atMost(RunningApp.PATIENCE).until(() -> now().said().contains("*話しました* 田中 さくらさん"));
    assertThat(now().said()).contains("*チーム* 6人・今月は1人と話しました");
    assertThat(now().findings()).isEmpty();
  }

  @Test
  void aWeekThatIsSkippedIsAQuietLineWithTheWayBack() {
    digest("2026-12-07");
    Shown skipped = pressed(app.home(KEN), "今週は休む");
    assertThat(skipped.header()).startsWith("次の一歩：");
    assertThat(skipped.said()).contains("*今週、声をかけたい人* 今週は休んでいます。").doesNotContain("田中");
    assertThat(pressed(skipped, "元に戻す").header()).isEqualTo("今週、声をかけたい人：2人");
  }

  @Test
  void whereNobodyIsLeftOrNobodyWasItIsAQuietLine() {
    assertThat(app.home(KEN).said()).contains("*今週、声をかけたい人* お知らせは、いまありません。");
    assertThat(app.home(KEN).header()).startsWith("次の一歩：");
    digest("2026-12-07");
    Shown left = pressed(pressed(app.home(KEN), "来週へ"), "来週へ");
    assertThat(left.header()).startsWith("次の一歩：");
    assertThat(left.said()).contains("今週の分は終わりです。", "*来週へ* 鈴木 大輔さん");
  }

  @Test
  void aDigestOfAnotherWeekIsNotShown() {
    digest("2026-11-30");
    assertThat(app.home(KEN).said()).contains("お知らせは、いまありません。").doesNotContain("田中");
  }

  @Test
  void nobodyElseSeesIt() {
    digest("2026-12-07");
    for (var member : List.of(SAKURA, RINA)) {
      assertThat(app.home(member).said()).doesNotContain("声をかけたい人", "鈴木");
    }
  }

  @Test
  void aTalkWithSomebodyElseLeavesNoTrace() {
    digest("2026-12-07");
    app.home(KEN);
    String before = app.home(KEN).said();
    request("E0001", 1);
    Centre.change(
        app.folder(),
        """
        insert into conversation (id, employee_id, with_id, confidential, held_on, logged_at)
        values ('c1', 'E0109', 'E0001', 1, '2026-12-07', 0)
        """);
    assertThat(app.home(KEN).said()).isEqualTo(before);
  }

  @Test
  void somebodyWhoIsNotTheirsAnyMoreIsNotToBePressed() {
    digest("2026-12-07");
    Shown home = app.home(KEN);
    Centre.change(
        app.folder(), "update person set supervisor_id = 'E0001' where employee_id = 'E0107'");
    Shown refusal = app.pressIn(KEN, home, home.control("来週へ"));
    assertThat(refusal.said()).contains("この方は、いまこのお知らせの対象ではありません。");
    assertThat(app.home(KEN).said()).contains("田中 さくらさんは、今週のお知らせから外れました。");
  }

  @Test
  void speaksEnglishAndFitsWithTheLongestNames() {
    digest("2026-12-07");
    request("E0042", 0);
    Centre.change(app.folder(), "update digest set others = 37");
    Centre.change(app.folder(), "update slack_account set locale = 'en-US'");
    assertThat(app.home(KEN).header()).isEqualTo("People to talk with this week: 39");
    Centre.change(
        app.folder(), "update person set name = '" + "<!channel>*長い名前𠮷".repeat(40) + "'");
    Shown home = app.home(KEN);
    assertThat(home.findings()).isEmpty();
    assertThat(home.mentions()).isEmpty();
    assertThat(home.said()).contains("37 more on the team screen.");
  }

  private Shown now() {
    return new Shown(app.slack().home(KEN.id()).orElseThrow());
  }

  /** What the tab shows after a press. */
  private Shown pressed(Shown home, String label) {
    int before = app.slack().calls("views.publish").size();
    Shown.acknowledged(
        app.sender().press(KEN.id(), Origin.view(home.surface()), home.control(label).press(home)));
    app.slack().awaitCalls("views.publish", before + 1);
    Shown after = now();
    assertThat(after.findings()).isEmpty();
    return after;
  }

  private void digest(String week) {
    Centre.change(
        app.folder(),
        "update person set hired_on = '2026-11-20' where employee_id in ('E0107', 'E0109')");
    Centre.change(
        app.folder(),
        """
        insert into cadence_rule (scope, name, every_days, newcomers, since, set_by, set_at)
        values ('COMPANY', '', 90, 1, '2026-12-01', 'E0002', 0)
        """);
    Centre.change(
        app.folder(),
        """
        insert into digest (id, supervisor_id, week, day, decided_at)
        values ('%1$s', 'E0042', '%2$s', '%2$s', %3$d)
        """
            .formatted(ID, week, Centre.NOW.toEpochMilli()));
    line(1, "E0107", "REQUESTED=2026-12-03,OVERDUE=2026-11-29");
    line(2, "E0109", "NEW_HIRE=2026-12-04");
  }

  private void line(int position, String person, String reasons) {
    Centre.change(
        app.folder(),
        "insert into digest_line (digest_id, position, employee_id, reasons) values ('%s', %d, '%s', '%s')"
            .formatted(ID, position, person, reasons));
  }

  private void request(String listener, int confidential) {
    Centre.change(
        app.folder(),
        """
        insert into talk_request (id, employee_id, listener_id, confidential, topics, stance, word, state,
          asked_at, changed_at)
        values ('r%1$s', 'E0107', '%1$s', %2$d, 'NEXT_ROLE', 'THINK_TOGETHER', 'ひみつのことば', 'ASKED', 0, 0)
        """
            .formatted(listener, confidential));
  }
}
