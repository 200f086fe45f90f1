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
  private static final String ROSTER =
      "employee_id,name,email,slack_user_id,role,role_since,employment,supervisor_id,site,left_on\n"
          + "E0300,新井 渚,arai@example.com,,OPERATOR,2026-12-01,PART_TIME,,東京,\n";

  private final TalkScene scene = new TalkScene();
  private final RunningApp app = scene.app;
  private final SheetWalk walk = new SheetWalk(scene);

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void filesWithThemGoFromEverybodysPlaceAndNoOthers() {
    app.message(KEN, "チーム");
    app.message(KEN, "ヘルプ");
    sheetToKen();
    forged(RINA, "roster_receive", "");
    drop(ROSTER);
    scene.press(RINA, scene.toPress(RINA, "新井 渚"), "やめておく");
    // The help names whom to ask. What says something else by now is not known any more.
    awaitMessages("0 U0KEN,0 U0KEN");
    drop(ROSTER);
    scene.toPress(RINA, "新井 渚");
    awaitMessages("0 U0KEN,0 U0KEN,1 U0RINA");
    List<String> withHer = new ArrayList<>(files(KEN, 2));
    withHer.addAll(files(RINA, 3));
    forged(RINA, "coverage_give", "");
    files(RINA, 4);
    Centre.change(
        app.folder(),
        "insert into attainment (employee_id, requirement, status, answered_by)"
            + " values ('E0109', 'COACH_JUNIOR', 'CONFIRMED', 'E0042')");
    forged(DAISUKE, "own_workbook", "");
    files(DAISUKE, 1);
    assertThat(kinds())
        .isEqualTo(
            "COVERAGE E0002,RECORD E0109,ROSTER E0002,ROSTER_REPORT E0002,ROSTER_REPORT E0002,"
                + "SHEET E0042,SHEET E0042");

    assertThat(people("SHEET")).isEqualTo("E0042 0,E0042 0,E0107 1,E0107 1");
    assertThat(people("RECORD")).isEqualTo("E0042 0,E0109 1");

    assertThat(said(KEN)).contains("さくら");
    assertThat(said(RINA).split("新井 渚", -1)).hasSize(3);
    erase("E0107");
    app.slack().fail("files.delete", "cant_delete_file", 1);
    awaitRemovals();

    assertThat(app.slack().calls("files.delete"))
        .extracting(call -> call.argument("file"))
        .containsExactlyInAnyOrderElementsOf(withHer);
    assertThat(kinds()).isEqualTo("COVERAGE E0002,RECORD E0109");
    assertThat(said(KEN)).doesNotContain("さくら").contains("できること");
    // The first of the two says something else by now, though not in the stand-in.
    assertThat(said(RINA).split("新井 渚", -1)).hasSize(2);
    assertThat(said(RINA)).contains("いまの名簿です");
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
    Origin origin = Origin.ephemeral(RunningApp.CHANNEL);
    Shown.acknowledged(app.sender().press(member.id(), origin, Press.forged(action, value)));
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

  private String said(Member member) {
    return app.slack().messagesTo(member.id()).toString();
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

  private void awaitMessages(String known) {
    await().atMost(RunningApp.PATIENCE).until(this::messages, known::equals);
  }

  private String messages() {
    return joined(
        "select everyone || ' ' || to_whom from handout where place = 'MESSAGE' order by id");
  }

  /** Who is named in files of a kind, and whom they are about. */
  private String people(String kind) {
    return joined(
        "select employee_id || ' ' || about from handout_person p join handout h"
            + " on h.id = p.handout_id where h.kind = '%s' order by p.employee_id".formatted(kind));
  }

  private String kinds() {
    return joined(
        "select kind || ' ' || to_whom from handout where place = 'FILE' order by kind, id");
  }

  private String joined(String sql) {
    return String.join(",", GoalWriters.column(app.folder(), sql));
  }

  private Shown left() {
    Shown desk = app.career(RINA, "人事");
    Shown privacy = app.press(RINA, desk, desk.control("プライバシーと記録"));
    return app.pressIn(RINA, privacy, privacy.control("残っているもの"));
  }
}
