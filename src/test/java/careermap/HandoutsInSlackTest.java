package careermap;

import static careermap.Centre.DAISUKE;
import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.database.Database;
import careermap.person.PersonId;
import careermap.privacy.ErasePerson;
import careermap.slackstandin.Call;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files that others were given about somebody who is erased go from Slack as well. */
class HandoutsInSlackTest {
  private static final String HEADER =
      "employee_id,name,email,slack_user_id,role,role_since,employment,supervisor_id,site,left_on\n";

  private final TalkScene scene = new TalkScene();
  private final RunningApp app = scene.app;
  private final SheetWalk walk = new SheetWalk(scene);

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void filesWithThemGoFromEverybodysPlaceAndNoOthers() {
    sheetToKen();
    forged(RINA, "roster_receive", "");
    drop(HEADER + "E0300,新井 渚,arai@example.com,,OPERATOR,2026-12-01,PART_TIME,,東京,\n");
    List<String> withHer = new ArrayList<>(files(KEN, 2));
    withHer.addAll(files(RINA, 2));
    forged(RINA, "coverage_give", "");
    files(RINA, 3);
    forged(DAISUKE, "own_workbook", "");
    files(DAISUKE, 1);
    assertThat(kinds())
        .isEqualTo(
            "COVERAGE E0002,RECORD E0109,ROSTER E0002,ROSTER_REPORT E0002,SHEET E0042,SHEET E0042");

    erase("E0107");
    app.slack().fail("files.delete", "cant_delete_file", 1);
    awaitRemovals();

    assertThat(app.slack().calls("files.delete"))
        .extracting(call -> call.argument("file"))
        .containsExactlyInAnyOrderElementsOf(withHer);
    assertThat(kinds()).isEqualTo("COVERAGE E0002,RECORD E0109");
    Call refused = app.slack().calls("files.delete").get(0);
    Shown left = left();
    assertThat(left.findings()).isEmpty();
    assertThat(left.header()).isEqualTo("Slackに残っているもの：1件");
    assertThat(left.said()).contains("ファイル D", refused.argument("file") + "：cant＿delete＿file");
  }

  private void sheetToKen() {
    String sheet = SheetWalk.sheet(walk.begin(Centre.SAKURA));
    Centre.change(
        app.folder(), "update assessment set self_at = 1, rater_at = 1, rater_id = 'E0042'");
    forged(KEN, "sheet_give", sheet);
  }

  private void drop(String roster) {
    String file = app.slack().withFile(RINA.id(), "名簿.csv", roster.getBytes(UTF_8));
    Shown.acknowledged(app.sender().fileDropped(RINA.id(), "", file));
  }

  private void forged(Member member, String action, String value) {
    app.press(member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged(action, value));
  }

  /** The ids of those that the app has given to somebody, once there are so many. */
  private List<String> files(Member member, int count) {
    GivenFiles given = new GivenFiles(app);
    await().atMost(RunningApp.PATIENCE).until(() -> given.to(member).size() >= count);
    return given.to(member).stream().map(HandoutsInSlackTest::id).toList();
  }

  private static String id(Call call) {
    return call.payload().getAsJsonArray("files").get(0).getAsJsonObject().get("id").getAsString();
  }

  private void erase(String person) {
    try (Database database = Centre.database(app.folder())) {
      ErasePerson erase = new ErasePerson(database.erasure(), database.auditTrail(), app.clock());
      assertThat(erase.of(new PersonId(person), "-")).isEqualTo(ErasePerson.Outcome.ERASED);
    }
  }

  private void awaitRemovals() {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              app.clock().pass(Duration.ofSeconds(30));
              return Centre.text(
                      app.folder(), "select count(*) from removal where state = 'WAITING'")
                  .equals("0");
            });
  }

  private String kinds() {
    return Centre.text(
        app.folder(),
        "select group_concat(kind || ' ' || to_whom) from (select * from handout order by kind, id)");
  }

  private Shown left() {
    Shown desk = app.career(RINA, "人事");
    Shown privacy = app.press(RINA, desk, desk.control("プライバシーと記録"));
    return app.pressIn(RINA, privacy, privacy.control("残っているもの"));
  }
}
