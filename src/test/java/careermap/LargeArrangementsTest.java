package careermap;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten thousand people, two hundred sites, long and nasty names, and very much arranged. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeArrangementsTest {
  private static final int PEOPLE = 10_000;
  private static final int TEAM = 20;
  private static final int SITES = 200;
  private static final int MANY = 120;
  private static final String NASTY = "<!channel> *b* _i_ :smile: https://evil.example &";
  private static final String LONG = "長".repeat(160);
  private static final Member BOSS = Member.of("U0BOSS", "boss");

  private final RunningApp app =
      RunningApp.with(
          (database, folder) -> {
            Centre.take(database, folder, roster());
            Centre.know(database, BOSS);
            arrangeMuch(folder);
          },
          Map.of("HR_USER_IDS", BOSS.id()));

  LargeArrangementsTest() {
    app.slack().with(BOSS);
  }

  @AfterAll
  void close() {
    app.close();
  }

  @Test
  void theDeskAndTheHomeTabFitIntoSlack() {
    Shown desk = app.career(BOSS, "人事");
    fits(desk);
    assertThat(desk.said()).contains("ほかの間隔：" + (MANY + 2) + "件");
    fits(app.home(BOSS));
    fits(app.career(BOSS, "設定"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"間隔を変える", "繁忙期", "会社の営業日", "勤務帯の時間", "面談の問い"})
  void everyListFitsAndSoDoesWhateverItOpens(String button) {
    Shown desk = app.career(BOSS, "人事");
    Shown list = app.press(BOSS, desk, desk.control(button));
    fits(list);
    for (String label : list.labels().stream().distinct().toList()) {
      Shown again = app.press(BOSS, desk, desk.control(button));
      fits(app.pressIn(BOSS, again, again.control(label)));
    }
  }

  @Test
  void theCostOfTenThousandPeopleFitsAndComesInTime() {
    Shown form = form("拠点ごと");
    assertThat(form.surface().toString()).contains("option_groups");
    JsonObject target = element(form, "target");
    String last =
        target
            .getAsJsonArray("option_groups")
            .get(2)
            .getAsJsonObject()
            .getAsJsonArray("options")
            .get(0)
            .getAsJsonObject()
            .get("value")
            .getAsString();
    // A busy machine may need a second try; nothing changes by asking.
    await().atMost(RunningApp.PATIENCE.multipliedBy(3)).until(() -> isInTime(last));
    Shown cost = modal();
    fits(cost);
    assertThat(cost.said()).contains("上司は" + PEOPLE / TEAM + "人です", "ほか490人の上司は");
    app.pressIn(BOSS, cost, cost.control("4週間の見通し"));
    // The company is quiet all the while.
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> modal().said(), "これからの4週間に、お知らせはありません。"::equals);
    fits(modal());
  }

  private boolean isInTime(String target) {
    Shown form = form("拠点ごと");
    Answered answered =
        app.sender().submit(BOSS.id(), Form.of(form.surface()).choose("target", target));
    assertThat(answered.elapsed()).isLessThan(Duration.ofSeconds(3));
    return answered.json().has("response_action");
  }

  private Shown modal() {
    return new Shown(app.slack().modal(BOSS.id()).orElseThrow());
  }

  private Shown form(String scope) {
    Shown desk = app.career(BOSS, "人事");
    Shown list = app.press(BOSS, desk, desk.control("間隔を変える"));
    return app.pressIn(BOSS, list, list.control(scope));
  }

  private static JsonObject element(Shown form, String block) {
    return form.surface().getAsJsonArray("blocks").asList().stream()
        .map(one -> one.getAsJsonObject())
        .filter(one -> block.equals(one.get("block_id").getAsString()))
        .findFirst()
        .orElseThrow()
        .getAsJsonObject("element");
  }

  private static void fits(Shown shown) {
    assertThat(shown.findings()).as(shown.said()).isEmpty();
    assertThat(shown.mentions()).as(shown.said()).isEmpty();
    assertThat(shown.isApology()).as(shown.said()).isFalse();
    assertThat(formatted(shown.surface())).doesNotContain("*b*", "_i_", "https://");
  }

  /** The texts that Slack formats. */
  private static String formatted(JsonElement element) {
    if (element.isJsonArray()) {
      return element.getAsJsonArray().asList().stream()
          .map(LargeArrangementsTest::formatted)
          .collect(joining());
    }
    if (!element.isJsonObject()) {
      return "";
    }
    JsonObject object = element.getAsJsonObject();
    return object.has("type") && object.get("type").getAsString().equals("mrkdwn")
        ? object.get("text").getAsString()
        : object.entrySet().stream().map(one -> formatted(one.getValue())).collect(joining());
  }

  /** Twenty to a team; the first of each team leads it. */
  private static String roster() {
    StringBuilder roster =
        new StringBuilder(
            "employee_id,name,email,slack_user_id,role,role_since,supervisor_id,site,shift\n");
    for (int i = 0; i < PEOPLE; i++) {
      String supervisor = i % TEAM == 0 ? (i == 0 ? "" : "E0") : "E" + (i / TEAM) * TEAM;
      roster.append(
          "E%d,%s %d,e%d@example.com,%s,%s,2021-04-01,%s,\"%s%d%s\",\"%s%d\"\n"
              .formatted(
                  i,
                  i % 3 == 0 ? NASTY : "名".repeat(80),
                  i,
                  i,
                  i == 0 ? BOSS.id() : "",
                  i % TEAM == 0 ? "SV" : "OPERATOR",
                  supervisor,
                  NASTY,
                  i % SITES,
                  LONG,
                  NASTY + LONG,
                  i % 60));
    }
    return roster.toString();
  }

  private static void arrangeMuch(Path folder) {
    rule(folder, "COMPANY", "''", 90);
    rule(folder, "SITE", "'" + NASTY + LONG + " gone'", 30);
    rule(folder, "ROLE", "'GONE" + LONG + "'", 365);
    Centre.change(
        folder,
        "insert into cadence_rule select 'PERSON', employee_id, 60, 1, '2026-12-07', 'X', 0"
            + " from person order by employee_id limit "
            + MANY);
    for (int i = 0; i < MANY; i++) {
      quiet(folder, i, List.of("COMPANY", "SITE", "SUPERVISOR").get(i % 3));
      Centre.change(
          folder,
          "insert into company_day values ('%s', %d, '%s', 'X', 0)"
              .formatted(LocalDate.of(2027, 1, 10).plusDays(2 * i), i % 2, NASTY));
    }
  }

  private static void rule(Path folder, String scope, String name, int days) {
    Centre.change(
        folder,
        "insert into cadence_rule values ('%s', %s, %d, 1, '2026-12-07', 'X', 0)"
            .formatted(scope, name, days));
  }

  private static void quiet(Path folder, int number, String scope) {
    String name = scope.equals("SUPERVISOR") ? "E0" : scope.equals("SITE") ? NASTY + LONG : "";
    Centre.change(
        folder,
        "insert into quiet_period values ('q%d', '%s', '%s', '2026-12-07', '2027-01-%02d', '%s', 'X', 0)"
            .formatted(number, scope, name, 1 + number % 28, NASTY + LONG));
  }
}
