package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.database.Database;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whether talks take place, as human resources see it in Slack. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageInSlackTest {
  private static final String HR_CHANNEL = "C0HRNEWS";

  private final RunningApp app =
      RunningApp.with(CoverageInSlackTest::moveIn, Map.of("HR_CHANNEL_ID", HR_CHANNEL));

  @AfterAll
  void close() {
    app.close();
  }

  @Test
  void theDeskLeadsToTheNumbersAndTheirPictures() {
    Shown overview = overview();
    assertThat(overview.findings()).isEmpty();
    assertThat(overview.said())
        .contains("この3か月に面談があった人：29人中14人", "まだの人：15人", "*前の面談からの日数*", "30日まで：14人");
    await().atMost(RunningApp.PATIENCE).until(() -> pictures() > 0);
    Shown sites = pressed(overview, "拠点ごと", "*大阪* 20人");
    assertThat(sites.findings()).isEmpty();
    assertThat(sites.said()).contains("*大阪* 20人").doesNotContainPattern("：[1-4]人");
    Shown roles = pressed(overview, "役割ごと", "*次の役割への道のり*");
    assertThat(roles.findings()).isEmpty();
    assertThat(roles.said()).contains("*次の役割への道のり*", "*目安をすぎた人*", "オペレーター：");
    Shown forgotten = pressed(overview, "久しく話していない人", "氏名 19さん");
    assertThat(forgotten.findings()).isEmpty();
    assertThat(forgotten.said())
        .contains("久しく話していない人：15人", "氏名 19さん(E1019)　大阪")
        .doesNotContain("氏名 1さん");
    assertThat(
            Centre.text(
                app.folder(),
                "select count(*) from access where what = 'HR_DESK' and person_key in"
                    + " (select key from person_key where employee_id = 'E0130')"))
        .isNotEqualTo("0");
  }

  private Shown overview() {
    Shown desk = app.career(RINA, "人事");
    app.press(RINA, desk, desk.control("面談の状況"));
    await().atMost(RunningApp.PATIENCE).until(() -> modal().said().contains("*毎月の報告*"));
    return modal();
  }

  /** A picture that comes late may be shown first. */
  private Shown pressed(Shown overview, String label, String awaited) {
    app.press(RINA, overview, overview.control(label));
    await().atMost(RunningApp.PATIENCE).until(() -> modal().said().contains(awaited));
    return modal();
  }

  private Shown modal() {
    return new Shown(app.slack().modal(RINA.id()).orElseThrow());
  }

  private long pictures() {
    return app.slack().calls("views.update").stream()
        .filter(call -> call.view().toString().contains("30日までは、14人です。"))
        .count();
  }

  @Test
  void teamsOfFiveOrMoreStandInTheOrderOfNamesAndNoOtherDoes() {
    Shown overview = overview();
    Shown teams = pressed(overview, "チームごと", "のチーム*");
    assertThat(teams.findings()).isEmpty();
    assertThat(teams.said()).contains("*氏名 0さん(E1000)のチーム* 19人").doesNotContain("大橋", "佐藤 健");
  }

  @Test
  void aTalkThatTheSupervisorNeverLearnsOfIsInNoNumberAndOnNoList() {
    Shown overview = overview();
    String sites = pressed(overview, "拠点ごと", "*東京*").said();
    assertThat(overview.said()).contains("29人中14人");
    assertThat(pressed(overview, "久しく話していない人", "氏名 19さん").said()).contains("(E0121)");
    assertThat(sites).contains("*東京* 9人\n面談があった人：—　まだの人：—");
  }

  @Test
  void theHomeTabSaysItInItsLargestWordsAndWhatWaitsOnTheDesk() {
    Shown home = app.home(RINA);
    assertThat(home.findings()).isEmpty();
    assertThat(home.header()).isEqualTo("この3か月に面談があった人：29人中14人");
    assertThat(home.said())
        .startsWith("*いまのキャリアマップ* 第1版")
        .contains("まだの人は15人です。うち6人は、今週のお知らせに入っています。", "*待っているもの*", "*次の一歩：");
    assertThat(home.labels()).contains("人事のデスク", "チームごとに見る", "自分のカード");
    assertThat(waits(home)).isEqualTo(waits(app.career(RINA, "人事"))).contains("名簿についての連絡1件");
  }

  private static String waits(Shown screen) {
    return screen
        .said()
        .lines()
        .filter(line -> line.startsWith("*待っているもの*"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nobodyElseSeesAnyOfIt() {
    for (Member other : List.of(SAKURA, KEN)) {
      assertThat(forged(other, "coverage_open").said()).contains("人事の担当の方の画面です。");
      assertThat(forged(other, "coverage_by_0").said()).contains("人事の担当の方の画面です。");
      assertThat(forged(other, "coverage_roles").said()).contains("人事の担当の方の画面です。");
      assertThat(forged(other, "coverage_forgotten").said()).contains("人事の担当の方の画面です。");
      assertThat(forged(other, "coverage_give").said()).contains("人事の担当の方の画面です。");
      assertThat(forged(other, "coverage_monthly").said()).contains("人事の担当の方の画面です。");
    }
    assertThat(Centre.text(app.folder(), "select count(wanted_since) from monthly_report_switch"))
        .isEqualTo("0");
    assertThat(forged(EMMA, "coverage_open").said()).doesNotContain("of 29");
    assertThat(app.home(KEN).said()).doesNotContain("29人");
  }

  private Shown forged(Member member, String action) {
    return app.press(member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged(action, "true"));
  }

  @Test
  void theWorkbookComesInTheConversationAndGoesAgain() {
    Shown overview = overview();
    Shown given = app.press(RINA, overview, overview.control("面談の表を受け取る"));
    assertThat(given.findings()).isEmpty();
    await().atMost(RunningApp.PATIENCE).until(() -> !workbooks().isEmpty());
    assertThat(workbooks()).containsExactly("talk-coverage-2026-12-07.xlsx");
    await()
        .atMost(RunningApp.PATIENCE)
        .until(
            () ->
                app.slack().calls("chat.postMessage").stream()
                    .anyMatch(call -> call.text().contains("面談の状況の表と図が入っています")));
  }

  private List<String> workbooks() {
    return app.slack().calls("files.getUploadURLExternal").stream()
        .map(call -> call.argument("filename"))
        .filter(name -> name.endsWith(".xlsx"))
        .toList();
  }

  private static void moveIn(Database database, Path folder) {
    Centre.moveIn(database, folder);
    for (int number = 0; number < 20; number++) {
      Centre.change(folder, person(number));
      if (number < 12) {
        Centre.change(folder, talk("E1%03d".formatted(number), number, 0));
      }
    }
    Centre.change(folder, "update person set employment = 'FULL_TIME'");
    Centre.change(folder, talk("E0107", 99, 0));
    Centre.change(folder, talk("E0120", 99, 0));
    Centre.change(folder, talk("E0121", 99, 1));
    Centre.change(
        folder,
        "insert into digest (id, supervisor_id, week, day, decided_at)"
            + " values ('d', 'E1000', '2026-12-07', '2026-12-07', 1796000000000)");
    for (int number = 8; number < 18; number++) {
      Centre.change(
          folder,
          "insert into digest_line (digest_id, position, employee_id, reasons)"
              + " values ('d', %d, 'E1%03d', 'OVERDUE=2026-12-01')".formatted(number, number));
    }
    Centre.change(
        folder,
        "insert into correction (kind, slack_user_id, reported_on, reported_at)"
            + " values ('ROLE', 'U0STRANGER', '2026-12-07', 1)");
  }

  private static String person(int number) {
    return "insert into person (employee_id, name, role, role_since, hired_on, employment, supervisor_id, site)"
        + " values ('E1%03d', '氏名 %d', 'OPERATOR', '2025-01-01', '2025-01-01', 'FULL_TIME', '%s', '大阪')"
            .formatted(number, number, number == 0 ? "E0042" : "E1000");
  }

  private static String talk(String person, int number, int confidential) {
    return ("insert into conversation (id, employee_id, held_on, confidential, logged_at, agreement)"
            + " values ('%s-%d', '%s', '2026-12-01', %d, 1, 'CONFIRMED')")
        .formatted(person, number, person, confidential);
  }
}
