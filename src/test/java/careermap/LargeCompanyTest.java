package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long names, very many roles out of one, and a very large team. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeCompanyTest {
  private static final int ROLES = 500;
  private static final int TEAM = 600;
  private static final Member OPERATOR = Member.of("U0OPERATOR", "op");
  private static final Member BOSS = Member.of("U0BOSS", "boss");

  private final RunningApp app =
      RunningApp.with(
          map(),
          (database, folder) -> {
            Centre.take(database, folder, roster());
            Centre.know(database, OPERATOR);
            Centre.know(database, BOSS);
          },
          Map.of("HR_USER_IDS", BOSS.id()));

  LargeCompanyTest() {
    app.slack().with(OPERATOR, BOSS);
  }

  @AfterAll
  void close() {
    app.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "次",
        "道",
        "差",
        "経験",
        "評価",
        "設定",
        "閲覧履歴",
        "ヘルプ",
        "どんな資格がありますか",
        "これは違います",
        "次は",
        "役割の違いは",
        "next",
        "show me the map"
      })
  void everyAnswerFitsIntoSlack(String text) {
    fits(app.career(OPERATOR, text));
    fits(app.message(OPERATOR, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "チーム", "人事", "閲覧履歴"})
  void everyAnswerToTheBossFitsIntoSlack(String text) {
    fits(app.career(BOSS, text));
    fits(app.message(BOSS, text));
  }

  @Test
  void everythingBehindTheCardFitsIntoSlack() {
    fits(app.home(OPERATOR));
    fits(app.home(BOSS));
    Shown card = app.career(OPERATOR, "");
    card.controls().forEach(control -> fits(app.press(OPERATOR, card, control)));
  }

  /** The command opens the form at once; a message cannot, and offers it. */
  @Test
  void theFormForATalkFitsIntoSlack() {
    int before = app.slack().calls("views.open").size();
    app.sender().career("話したい", OPERATOR.id(), RunningApp.CHANNEL);
    app.slack().awaitCalls("views.open", before + 1);
    fits(new Shown(app.slack().modal(OPERATOR.id()).orElseThrow()));
    fits(app.message(OPERATOR, "話したい"));
  }

  @Test
  void aGoalOutOfAllTheRolesCanBeSet() {
    Shown card = app.career(OPERATOR, "");
    Shown form = app.press(OPERATOR, card, card.control("目標を決める"));
    Answered answered =
        app.sender().submit(OPERATOR.id(), Form.of(form.surface()).choose("role", "ROLE_99"));
    assertThat(answered.findings()).isEmpty();
    fits(app.career(OPERATOR, ""));
  }

  @Test
  void theAnswerStillComesInTime() {
    app.career(OPERATOR, "");
    Answered answered = app.sender().career("", OPERATOR.id(), RunningApp.CHANNEL);
    assertThat(answered.elapsed()).isLessThan(Duration.ofSeconds(3));
    assertThat(app.answer(answered).header()).startsWith("次の一歩：");
  }

  private static void fits(Shown shown) {
    assertThat(shown.findings()).as(shown.said()).isEmpty();
    assertThat(shown.isApology()).as(shown.said()).isFalse();
    assertThat(shown.labels()).allSatisfy(label -> assertThat(label).hasSizeLessThan(76));
  }

  private static String roster() {
    StringBuilder roster =
        new StringBuilder("employee_id,name,email,slack_user_id,role,role_since,supervisor_id\n");
    roster.append("B," + "長".repeat(200) + " 上司,b@example.com,U0BOSS,ROLE_1,2020-04-01,\n");
    roster.append("O," + "𠮷".repeat(200) + " 太郎,o@example.com,U0OPERATOR,OPERATOR,2020-04-01,B\n");
    for (int i = 0; i < TEAM; i++) {
      roster.append(
          "E%d,%s %d,e%d@example.com,,OPERATOR,2021-04-01,B\n".formatted(i, "名".repeat(80), i, i));
    }
    return roster.toString();
  }

  private static String map() {
    StringBuilder map = new StringBuilder("name: {ja: " + "図".repeat(200) + ", en: M}\nroles:\n");
    role(map, "OPERATOR", 1, "TRUNK");
    List<String> tracks = List.of("MANAGEMENT", "SPECIALIST", "OUTSIDE");
    for (int i = 0; i < ROLES; i++) {
      role(map, "ROLE_" + i, 2 + i % 3, tracks.get(i % 3));
    }
    map.append("transitions:\n");
    for (int i = 0; i < ROLES; i++) {
      map.append("  - from: OPERATOR\n    to: ROLE_" + i + "\n    kind: PROMOTION\n");
      map.append("    required: [X" + i % 40 + ", X" + (i + 1) % 40 + "]\n");
    }
    map.append("experiences:\n");
    for (int i = 0; i < 40; i++) {
      map.append("  - {code: X%d, name: {ja: %s%d, en: x%d},".formatted(i, "験".repeat(200), i, i));
      map.append(" description: {ja: a, en: a}}\n");
    }
    return map.toString();
  }

  private static void role(StringBuilder map, String code, int level, String track) {
    map.append(
        "  - code: %s\n    name: {ja: %s%s, en: %s}\n"
            .formatted(code, "役".repeat(200), code, code));
    map.append("    level: %d\n    track: %s\n".formatted(level, track));
    map.append("    summary: {ja: %s, en: s}\n".formatted("要".repeat(500)));
  }
}
