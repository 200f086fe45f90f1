package careermap;

import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.access.AuditTrail;
import careermap.access.AuditTrail.Action;
import careermap.access.AuditTrail.Field;
import careermap.database.Database;
import careermap.person.PersonId;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The roster in Slack: a file that is taken in as it was shown, one row corrected, who is loose.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RosterInSlackTest {
  private static final String HEADER =
      "employee_id,name,email,slack_user_id,role,role_since,employment,supervisor_id,site,left_on\n";
  private static final String NOT_YOURS = "この画面は、人事の担当の方の画面です。";

  private final RunningApp app = RunningApp.start();

  @AfterAll
  void close() {
    app.close();
  }

  @Test
  void aFileIsTakenInAsItWasShownAndOnlyOnce() {
    Shown given =
        drop(roster() + "E0200,新井 渚,arai@example.com,,OPERATOR,2026-12-01,PART_TIME,E0042,東京,\n");
    assertThat(given.findings()).isEmpty();
    assertThat(given.header()).isEqualTo("名簿のファイルを確かめました");
    assertThat(given.said()).contains("まだ何も変えていません", "新しい人：1人", "新井 渚さん(E0200)");
    assertThat(person("E0200")).isFalse();

    Shown taken = pressed(given, "この内容で取り込む");
    assertThat(taken.findings()).isEmpty();
    assertThat(taken.header()).isEqualTo("名簿を取り込みました");
    assertThat(person("E0200")).isTrue();
    assertThat(app.career(RINA, "人事").said()).contains("12月7日に取り込みました。在籍している人は");
    assertThat(pressed(given, "この内容で取り込む").said()).contains("もう取り込まれたか");
    assertThat(audit("E0200"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.actor()).isEqualTo("E0002");
              assertThat(entry.fields())
                  .contains(new Field("role", null, "OPERATOR"))
                  .noneMatch(field -> field.name().equals("email"));
            });
  }

  @Test
  void theSameOnceMoreWouldChangeNothing() {
    assertThat(drop(roster()).header()).isEqualTo("いまの名簿と同じです");
  }

  @Test
  void whatHasChangedMeanwhileIsAskedAboutAnew() {
    Shown given = drop(roster().replace("Emma Clark", "Emma B. Clark"));
    Centre.change(app.folder(), "update person set site = '大阪' where employee_id = 'E0121'");
    Shown again = pressed(given, "この内容で取り込む");
    assertThat(again.header()).isEqualTo("名簿が先に変わったため、確かめ直しました");
    assertThat(again.said()).contains("ほかの内容が変わる人：2人");
    assertThat(pressed(again, "この内容で取り込む").header()).isEqualTo("名簿を取り込みました");
  }

  @Test
  void manyLeaversNeedAPressThatNamesTheirNumber() {
    Shown given = drop(roster().lines().limit(4).reduce("", (text, line) -> text + line + "\n"));
    assertThat(given.labels()).noneMatch("この内容で取り込む"::equals);
    assertThat(given.said()).contains("*ファイルにいない人が");
    assertThat(given.labels()).anyMatch(label -> label.endsWith("人の退職も取り込む"));
    assertThat(given.surface().toString()).contains("\"confirm\"");
    assertThat(pressed(given, "やめておく").said()).contains("取りやめました。");
    assertThat(person("E0130")).isTrue();
  }

  @Test
  void everyBadRowIsNamedWithItsPlaceAndMend() {
    Shown answer = drop(roster().replace("2026-11-20", "someday"));
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.header()).isEqualTo("直してほしいところ：1か所");
    assertThat(answer.said()).contains("(role_since)", "2026-04-01 の形で入れてください", "いまの名簿は変わっていません");
    assertThat(answer.labels()).isEmpty();
  }

  @Test
  void aFileFromTheButtonIsShownInThePlaceOfItsForm() {
    Shown desk = app.career(RINA, "人事");
    Shown screen = app.press(RINA, desk, desk.control("名簿を見る"));
    assertThat(screen.findings()).isEmpty();
    Shown form = app.pressIn(RINA, screen, screen.control("名簿を渡す"));
    String file =
        app.slack().withFile(RINA.id(), "roster.csv", bytes(roster().replace("木村 愛", "木村 愛子")));
    Shown shown = update(Form.of(form.surface()).attach("roster_file", app.slack().file(file)));
    assertThat(shown.said()).contains("木村 愛子さん(E0120)：氏名");
  }

  @Test
  void oneRowIsCorrectedByTheRulesOfARosterAndKept() {
    Shown form = edit("田中");
    String fault =
        fault(
            Form.of(form.surface()).type("roster_supervisor_id", "E0107").type("roster_site", ""));
    assertThat(fault).contains("roster_supervisor_id", "上司が本人になっています");
    Shown done =
        update(
            Form.of(form.surface())
                .choose("roster_role", "LEADER")
                .pickDate("roster_role_since", "2026-12-01"));
    assertThat(done.findings()).isEmpty();
    assertThat(done.said()).contains("*役割* オペレーターからリーダー(LD)に", "次に名簿のファイルを取り込むと");
    assertThat(audit("E0107").get(0).fields())
        .containsExactly(
            new Field("role", "OPERATOR", "LEADER"),
            new Field("role_since", "2025-10-01", "2026-12-01"));
    assertThat(app.career(SAKURA, "").said()).contains("リーダー");
    assertThat(update(Form.of(form.surface())).said()).contains("先に変わっていました");
  }

  @Test
  void aCircleIsToldBelowTheSupervisorWithItsChain() {
    Shown form = edit("大橋");
    assertThat(fault(Form.of(form.surface()).type("roster_supervisor_id", "E0042")))
        .contains("roster_supervisor_id", "輪になっています", "E0001");
    assertThat(fault(Form.of(form.surface()).type("roster_email", "sato@example.com")))
        .contains("roster_email", "佐藤 健さん(E0042)のものとして");
  }

  @Test
  void nobodyMakesThemselvesASupervisorByARow() {
    Form row = Form.of(edit("木村").surface());
    assertThat(fault(row.type("roster_supervisor_id", "E0002")))
        .contains("roster_supervisor_id", "自分ではできないため、人事のほかの方に");
    assertThat(fault(Form.of(edit("佐藤").surface()).type("roster_slack_user_id", "U0RINA")))
        .contains("roster_slack_user_id");
    assertThat(fault(Form.of(edit("佐藤").surface()).type("roster_email", "u0rina@example.com")))
        .as("the e-mail that Slack has of her")
        .contains("roster_email", "あなたが上司になる人がいます");
    assertThat(audit("E0042")).isEmpty();
  }

  @Test
  void nobodyMakesThemselvesASupervisorByAFile() {
    String led = roster().replace("PART_TIME,E0042", "PART_TIME,E0002");
    Shown given = drop(led);
    assertThat(given.findings()).isEmpty();
    assertThat(given.header()).isEqualTo("人事のほかの方の確認が要ります");
    assertThat(given.said()).containsPattern("あなたが上司になる人が[0-9]+人います");
    assertThat(given.labels()).containsExactly("名簿を見る");

    Centre.change(
        app.folder(), "update person set supervisor_id = 'E0002' where employee_id = 'E0121'");
    Shown waits = drop(roster().replace("木村 愛,", "木村 愛美,"));
    Centre.change(
        app.folder(), "update person set supervisor_id = 'E0042' where employee_id = 'E0121'");
    assertThat(pressed(waits, "この内容で取り込む").header()).isEqualTo("人事のほかの方の確認が要ります");
  }

  @Test
  void somebodyIsAddedAndLeavesAndLosesTheScreensAtOnce() {
    Shown form = add();
    Form filled =
        Form.of(form.surface())
            .type("roster_employee_id", "E0300")
            .type("roster_name", "余所 人")
            .type("roster_slack_user_id", "U0STRANGER")
            .choose("roster_role", "OPERATOR")
            .pickDate("roster_role_since", "2026-12-01")
            .choose("roster_employment", "FULL_TIME");
    assertThat(update(filled).said()).contains("余所 人さん(E0300)を名簿に加えました");
    assertThat(fault(filled)).contains("この社員番号の人は、もう名簿にいます");
    assertThat(app.career(Centre.STRANGER, "").said()).contains("オペレーター");
    Shown row = edit("E0300");
    Shown left = update(Form.of(row.surface()).pickDate("roster_left_on", "2026-12-07"));
    assertThat(left.said()).contains("この人は、アプリの画面を開けなくなりました。");
    assertThat(app.career(Centre.STRANGER, "").said()).contains("名簿にお名前がまだありません");
  }

  @Test
  void whoIsLooseIsNamedInListsWithTheMend() {
    Centre.change(
        app.folder(), "update slack_account set closed = 1 where slack_user_id = 'U0HANA'");
    Shown desk = app.career(RINA, "人事");
    Shown screen = app.press(RINA, desk, desk.control("名簿を見る"));
    assertThat(screen.said()).contains("Slackで停止されている人：1人", "名簿に退職日を入れてください");
    Shown list =
        app.press(
            RINA, Origin.view(screen.surface()), Press.forged("roster_list", "CLOSED_ACCOUNT:0"));
    assertThat(list.findings()).isEmpty();
    assertThat(list.said()).contains("山田 花さん(E0130)").doesNotContain("田中");
    assertThat(list.labels()).contains("直す");
    assertThat(app.career(Centre.HANA, "閲覧履歴").said()).contains("人見 里奈さん");
  }

  @Test
  void theRosterComesAsAFileThatCanBeTakenAway() {
    Shown desk = app.career(RINA, "人事");
    Shown screen = app.press(RINA, desk, desk.control("名簿を見る"));
    int before = app.slack().messagesTo(RINA.id()).size();
    app.pressIn(RINA, screen, screen.control("いまの名簿を受け取る"));
    Shown beside = app.messages(RINA, before + 2).get(before + 1);
    assertThat(beside.findings()).isEmpty();
    assertThat(pressed(beside, "ファイルを消す", 1).said()).startsWith("名簿のファイルを消しました。");
  }

  @Test
  void nobodyElseSeesOrChangesAnythingWhateverAPressClaims() {
    for (Member member : List.of(SAKURA, KEN)) {
      for (String action :
          List.of("roster_open", "roster_give", "roster_receive", "roster_find", "roster_add")) {
        assertThat(forged(member, action, "").said()).as(action).startsWith(NOT_YOURS);
      }
      assertThat(forged(member, "roster_list", "UNSUPERVISED:0").said()).startsWith(NOT_YOURS);
      assertThat(forged(member, "roster_edit", "E0001").said()).startsWith(NOT_YOURS);
      assertThat(forged(member, "roster_drop", "1:0").said()).doesNotContain("取りやめました");
    }
  }

  private Shown forged(Member member, String action, String value) {
    return app.press(member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged(action, value));
  }

  private Shown edit(String words) {
    Shown found = found(words);
    return app.pressIn(RINA, found, found.control("直す"));
  }

  private Shown add() {
    Shown screen = screen();
    return app.pressIn(RINA, screen, screen.control("人を加える"));
  }

  private Shown found(String words) {
    Shown screen = screen();
    Shown form = app.pressIn(RINA, screen, screen.control("人をさがす"));
    return update(Form.of(form.surface()).type("roster_words", words));
  }

  private Shown screen() {
    Shown desk = app.career(RINA, "人事");
    return app.press(RINA, desk, desk.control("名簿を見る"));
  }

  private Shown update(Form form) {
    JsonObject json = app.sender().submit(RINA.id(), form).json();
    assertThat(json.get("response_action").getAsString()).as(json.toString()).isEqualTo("update");
    return new Shown(app.slack().modal(RINA.id()).orElseThrow());
  }

  private String fault(Form form) {
    JsonObject json = app.sender().submit(RINA.id(), form).json();
    assertThat(json.get("response_action").getAsString()).as(json.toString()).isEqualTo("errors");
    return json.get("errors").toString();
  }

  /** What a press in a message comes to, after the word that it is under way. */
  private Shown pressed(Shown message, String button) {
    return pressed(message, button, button.equals("この内容で取り込む") ? 2 : 1);
  }

  private Shown pressed(Shown message, String button, int answers) {
    int before = app.slack().calls("response_url").size();
    Shown.acknowledged(
        app.sender()
            .press(
                RINA.id(),
                Origin.message(RINA.directChannel(), message.surface()),
                message.control(button).press(message)));
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> app.slack().calls("response_url").size() >= before + answers);
    return new Shown(app.slack().calls("response_url").get(before + answers - 1).payload());
  }

  private Shown drop(String roster) {
    int before = app.slack().messagesTo(RINA.id()).size();
    String file = app.slack().withFile(RINA.id(), "名簿.csv", bytes(roster));
    Shown.acknowledged(app.sender().fileDropped(RINA.id(), "", file));
    await().atMost(RunningApp.PATIENCE).until(() -> answers(before).size() == 1);
    return answers(before).get(0);
  }

  /** Without the files that come beside them. */
  private List<Shown> answers(int before) {
    return app.slack().messagesTo(RINA.id()).stream()
        .skip(before)
        .filter(message -> message.has("blocks") && message.get("blocks").isJsonArray())
        .map(Shown::ofMessage)
        .toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The roster as it is now, as a file. */
  private String roster() {
    return read(
        database -> {
          StringBuilder text = new StringBuilder(HEADER);
          database
              .people()
              .asInRoster()
              .forEach(
                  person ->
                      text.append(
                          String.join(
                                  ",",
                                  person.id().value(),
                                  person.name(),
                                  text(person.email()),
                                  text(person.slackId()),
                                  person.role().value(),
                                  person.roleSince().toString(),
                                  person.employment().name(),
                                  text(person.supervisor()),
                                  text(person.site()),
                                  text(person.leftOn()))
                              + "\n"));
          return text.toString();
        });
  }

  private static String text(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private boolean person(String id) {
    return read(
        database ->
            database
                .people()
                .byId(new PersonId(id))
                .filter(one -> one.leftOn() == null)
                .isPresent());
  }

  private List<AuditTrail.Kept> audit(String id) {
    return read(
        database -> {
          List<AuditTrail.Kept> entries = new ArrayList<>();
          database.auditTrail().eachSince(Instant.EPOCH, entries::add);
          return entries.stream()
              .filter(entry -> entry.action() == Action.PERSON_CHANGED)
              .filter(entry -> id.equals(entry.subject()))
              .toList();
        });
  }

  private <T> T read(Function<Database, T> work) {
    try (Database database = Centre.database(app.folder())) {
      return work.apply(database);
    }
  }
}
