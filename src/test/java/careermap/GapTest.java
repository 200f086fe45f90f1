package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.SAKURA;
import static careermap.RunningApp.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.file.BundledMap;
import careermap.slack.view.GapActions;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Only what changes between one's own role and another, from the list down to the criterion. */
class GapTest {
  private final RunningApp app = RunningApp.start();

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void comparesWithTheNextRolesAndWithAnyOther() {
    Shown gap = app.career(SAKURA, "差");
    assertThat(gap.findings()).isEmpty();
    assertThat(gap.labels()).contains("くらべる", "スーパーバイザー(SV)").doesNotContain("オペレーター");
    Shown supervisor = app.press(SAKURA, gap, gap.control("スーパーバイザー(SV)"));
    assertThat(supervisor.findings()).isEmpty();
    assertThat(supervisor.title()).isEqualTo("役割との差");
    assertThat(supervisor.header()).isEqualTo("スーパーバイザーで変わるところ");
    assertThat(supervisor.said()).contains("*情報の取り扱い* レベル1からレベル3に", "スーパーバイザーのレベルの基準", "いまのレベルの基準");
  }

  @Test
  void showsTheCriteriaOfAUnit() {
    Shown leader = app.career(SAKURA, "差 リーダー");
    assertThat(leader.said())
        .contains("*情報の取り扱い* レベル1からレベル2に\nリーダーのレベルの基準 5つ／いまのレベルの基準 6つ")
        .contains("新しく加わります");
    Shown unit = app.press(SAKURA, leader, leader.control("基準を読む"));
    assertThat(unit.findings()).isEmpty();
    assertThat(unit.said()).contains("• ").contains("*リーダーの基準*");
    assertThat(unit.title()).isEqualTo("役割との差");
    assertThat(press(app, "0:LEADER:INFO").said()).contains("*リーダーのレベルの基準*\n• ", "*いまのレベルの基準*\n• ");
  }

  @Test
  void putsOldAndNewWordsSideBySideUnderTheNamesOfTheirRoles() {
    String now = "ja: お客さまの情報を、決められた場所のほかに書き写していない。";
    String then = "ja: お客さまの情報を、決められた場所のほかに書き写さないよう周りに伝えている。";
    String map =
        OtherMaps.replaced(BundledMap.text(), "ja: 周りの席で情報が見えたままになっていたら、その場で声をかけている。", then);
    try (RunningApp other = RunningApp.with(map, Centre::moveIn, Map.of())) {
      Shown unit = press(other, "0:LEADER:INFO");
      assertThat(unit.findings()).isEmpty();
      assertThat(unit.said())
          .contains("*オペレーター* \n" + now.substring(4), "*リーダー* \n" + then.substring(4), "変わる基準 1つ");
    }
  }

  @Test
  void aPlaceThatIsNoneLeadsBackToTheList() {
    assertThat(press(app, "0:LEADER:NOTHING").header()).isEqualTo("リーダーで変わるところ");
    assertThat(press(app, "7:NOBODY:INFO").header()).isEqualTo("変わるところだけ");
    assertThat(press(app, "99:LEADER:INFO").header()).isEqualTo("情報の取り扱い");
  }

  @Test
  void speaksEnglish() {
    Shown gap = app.career(EMMA, "gap");
    Shown role = app.press(EMMA, gap, gap.control("Compare"));
    assertThat(role.findings()).isEmpty();
    assertThat(role.said())
        .contains("from level 1 to level 2", "At leader level: ", "At your level now: ");
  }

  private static Shown press(RunningApp app, String place) {
    return app.press(SAKURA, Origin.ephemeral(CHANNEL), Press.forged(GapActions.UNIT, place));
  }
}
