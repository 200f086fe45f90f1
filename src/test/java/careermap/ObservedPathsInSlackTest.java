package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How people really went stands beside the guideline, from five people on. */
class ObservedPathsInSlackTest {
  @Test
  void standsBesideTheGuidelineAndTellsHumanResourcesWhereThatMayBeOff() {
    try (RunningApp app = with(5)) {
      await()
          .atMost(RunningApp.PATIENCE)
          .until(() -> app.career(RINA, "人事").said().contains("目安と合わないかもしれない道が1件あります。"));
      assertThat(path(app, SAKURA).said())
          .contains(
              "*実際に進んだ人* この3年ほどで、オペレーターからリーダーになった人は5人です。\n"
                  + "オペレーターだった期間の中央値は7か月でした(パートの目安は2〜3年)。雇用形態や拠点は分けていません。");
      assertThat(path(app, EMMA).said())
          .contains("In about three years 5 people went from operator to leader.");
      Shown route = route(app, SAKURA);
      assertThat(route.findings()).isEmpty();
      assertThat(route.said())
          .contains("*実際に進んだ人* この3年ほどに、5人以上が進んだ区間です。")
          .contains("オペレーターからリーダーになった人は5人、オペレーターだった期間の中央値は7か月でした(パートの目安は2〜3年)。")
          .doesNotContain("リーダーからスーパーバイザーになった人");
      assertThat(route(app, EMMA).said()).contains("From operator to leader: 5 people;");
      Shown desk = app.career(RINA, "人事");
      Shown list = app.press(RINA, desk, desk.control("実際の道"));
      assertThat(list.findings()).isEmpty();
      assertThat(list.said()).contains("*目安を確かめたい道：1つ*", "*オペレーターからリーダー(LD)に* 5人・中央値は7か月");
      assertThat(forged(app, SAKURA).said()).contains("人事の担当の方の画面です。");
    }
  }

  @Test
  void ofFourPeopleNothingIsTold() {
    try (RunningApp app = with(4)) {
      await()
          .atMost(RunningApp.PATIENCE)
          .until(() -> app.career(RINA, "人事").said().contains("5人以上が進んだ道：まだありません"));
      assertThat(path(app, SAKURA).said()).doesNotContain("実際に進んだ人");
      assertThat(route(app, SAKURA).said()).doesNotContain("実際に進んだ人");
      assertThat(Centre.text(app.folder(), "select count(*) from observed_move")).isEqualTo("0");
    }
  }

  /** With 24 to 36 months as the guideline of those who work part-time. */
  @Test
  void saysWhereMostTookLongerThanTheGuideline() {
    String longer = "実際に進んだ人の中央値は、目安より長めです。";
    try (RunningApp app = with(5, 2022)) {
      await()
          .atMost(RunningApp.PATIENCE)
          .until(() -> route(app, SAKURA).said().contains("実際に進んだ人"));
      assertThat(route(app, SAKURA).said()).contains(longer);
      assertThat(app.career(SAKURA, "3年でSVになれますか").said()).contains("早めの計画です。\n" + longer);
      assertThat(app.career(SAKURA, "SVになるには").said()).doesNotContain(longer);
      assertThat(route(app, EMMA).said()).contains("In practice, the median was longer");
    }
    try (RunningApp app = with(5)) {
      await()
          .atMost(RunningApp.PATIENCE)
          .until(() -> route(app, SAKURA).said().contains("実際に進んだ人"));
      assertThat(route(app, SAKURA).said()).doesNotContain(longer);
    }
  }

  private static RunningApp with(int people) {
    return with(people, 2025);
  }

  /**
   * @param year in the second half of which they became operators
   */
  private static RunningApp with(int people, int year) {
    return RunningApp.with(
        (database, folder) -> {
          Centre.moveIn(database, folder);
          for (int i = 0; i < people; i++) {
            Centre.change(
                folder,
                "insert into person (employee_id, name, role, role_since, employment) values"
                    + " ('X%d', '氏名%d', 'LEADER', '2026-04-01', 'FULL_TIME')".formatted(i, i));
            Centre.change(
                folder,
                "insert into role_period (employee_id, role, since) values ('X%d', 'OPERATOR', '%d-%02d-01')"
                    .formatted(i, year, 7 + i));
          }
        },
        Map.of());
  }

  private static Shown path(RunningApp app, Member member) {
    return app.press(
        member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged("path_1", "LEADER"));
  }

  private static Shown route(RunningApp app, Member member) {
    return app.press(
        member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged("route_show", "SV"));
  }

  private static Shown forged(RunningApp app, Member member) {
    return app.press(
        member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged("open_observed", "x"));
  }
}
