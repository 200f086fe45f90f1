package careermap;

import static careermap.Centre.DAISUKE;
import static careermap.Centre.EMMA;
import static careermap.Centre.HANA;
import static careermap.Centre.KEN;
import static careermap.Centre.MAKOTO;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.database.Database;
import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Emma is of another employer. */
class ActingInSlackTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);
  private final RunningApp app = RunningApp.with(ActingInSlackTest::moveIn, Map.of());

  private static void moveIn(Database database, Path folder) {
    Centre.moveIn(database, folder);
    Centre.change(folder, "update person set employer = 'みらいスタッフ' where employee_id = 'E0113'");
    Centre.change(folder, "delete from line_day");
  }

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void whoeverActsLeadsUntilTheLastDayAndTheRosterStaysAsItIs() {
    Answered kept =
        submit(form().type("acting_supervisor", "Ｅ0042").type("acting_person", "E0001"));
    assertThat(view(kept).said()).contains("*決めました*", "佐藤 健さん(E0042)", "大橋 誠さん(E0001)");
    assertThat(view(kept).findings()).isEmpty();

    assertThat(app.career(SAKURA, "").said()).contains("大橋さん").doesNotContain("佐藤さん");
    assertThat(app.career(MAKOTO, "チーム").said()).contains("佐藤 健", "田中 さくら");
    assertThat(app.career(KEN, "チーム").said())
        .contains("12月11日", "大橋さんが代わりにチームをみています")
        .doesNotContain("田中");
    assertThat(app.career(MAKOTO, "チーム").said()).contains("佐藤さんの代わりにチームをみています");
    assertThat(press(KEN, "talk_brief", "E0107").said()).doesNotContain("田中");
    assertThat(press(MAKOTO, "talk_brief", "E0107").said()).contains("田中");
    assertThat(audit()).isEqualTo("4");

    app.clock().pass(Duration.ofDays(5));
    await("E0042");
    assertThat(app.career(KEN, "チーム").said()).contains("田中 さくら");
  }

  @Test
  void itCanBeEndedAtOnce() {
    Shown list =
        view(submit(form().type("acting_supervisor", "E0042").type("acting_person", "E0107")));
    assertThat(app.career(SAKURA, "").said()).contains("佐藤さん");
    assertThat(app.career(DAISUKE, "").said()).contains("田中さん");
    Shown ended = app.pressIn(RINA, list, list.control("代行を終える"));
    assertThat(ended.said()).contains("上司の代行はありません");
    assertThat(app.career(DAISUKE, "").said()).contains("佐藤さん");
  }

  @Test
  void whatCannotBeStandsBelowItsField() {
    fault("acting_person", "ほかの人", "E0042", "E0042", TODAY);
    fault("acting_supervisor", "この社員番号の人を上司とする人はいません", "E0107", "E0042", TODAY);
    fault("acting_person", "この社員番号の人はいません", "E0042", "E0131", TODAY);
    fault("acting_person", "自分を代行にすることはできません", "E0042", "E0002", TODAY);
    fault("acting_person", "お互いの上司", "E0001", "E0107", TODAY);
    fault("acting_until", "1年まで", "E0042", "E0107", TODAY.plusYears(2));
    submit(form().type("acting_supervisor", "E0042").type("acting_person", "E0001"));
    fault("acting_from", "もう代行が決まっています", "E0042", "E0107", TODAY);
  }

  @Test
  void peopleOfAnotherEmployerAreShownOnceHumanResourcesAllowIt() {
    assertThat(app.career(KEN, "チーム").said()).contains("田中 さくら").doesNotContain("Emma");
    assertThat(press(KEN, "talk_brief", "E0113").said()).doesNotContain("Emma");
    Shown roster = press(RINA, "roster_open", "x");
    assertThat(roster.said()).contains("所属会社が上司とちがう人：1人", "上司が決まっていない人：1人");
    assertThat(press(RINA, "roster_list", "OTHER_EMPLOYER:0").said())
        .contains("Emma Clark", "みらいスタッフ");
    Shown desk = app.career(RINA, "人事");
    Shown line = app.press(RINA, desk, desk.control("代行と所属会社"));
    assertThat(line.said()).contains("*みらいスタッフ* \n名簿の上司がほかの会社の人：1人。上司に表示していません。");
    Shown allowed = app.pressIn(RINA, line, line.control("表示を許可する"));
    assertThat(allowed.findings()).isEmpty();
    assertThat(app.career(KEN, "チーム").said()).contains("Emma Clark");
    assertThat(app.career(EMMA, "").said()).contains("佐藤 健");
    app.pressIn(RINA, allowed, allowed.control("許可をやめる"));
    assertThat(app.career(KEN, "チーム").said()).doesNotContain("Emma");
  }

  @Test
  void whoeverLeadsSupervisorsSeesCountsOfTheirTeamsAndNothingElse() {
    Centre.change(
        app.folder(),
        """
        insert into conversation (id, employee_id, with_id, held_on, logged_by, logged_at, confidential)
        values ('t2', 'E0109', 'E0002', '2026-11-01', 'E0109', 1, 1)
        """);
    assertThat(app.career(MAKOTO, "チーム").said())
        .contains("*枝ごとの面談の状況*", "• 佐藤 健さんのチーム：5人のうち0人", "合わせて：5人のうち0人")
        .doesNotContain("さくら", "大輔");
    assertThat(app.home(MAKOTO).said()).contains("*枝のチーム* 5人のうち0人");
    assertThat(app.career(KEN, "チーム").said()).doesNotContain("枝ごと");
    Centre.change(
        app.folder(),
        """
        insert into conversation (id, employee_id, with_id, held_on, logged_by, logged_at, confidential)
        values ('t1', 'E0107', 'E0042', '2026-11-01', 'E0042', 1, 0)
        """);
    assertThat(app.career(MAKOTO, "チーム").said()).contains("• 佐藤 健さんのチーム：—").doesNotContain("合わせて");
    assertThat(app.home(MAKOTO).said()).doesNotContain("枝のチーム");
  }

  @Test
  void nobodyElseArrangesIt() {
    Form form = form().type("acting_supervisor", "E0042").type("acting_person", "E0130");
    Answered answered =
        app.sender().submit(HANA.id(), form.pickDate("acting_until", TODAY.toString()));
    assertThat(view(answered).said()).contains("人事の担当の方の画面");
    for (String action : new String[] {"cadence_line", "cadence_line_add", "cadence_line_allow"}) {
      assertThat(press(KEN, action, "x").said()).contains("人事の担当の方の画面");
    }
    assertThat(audit()).isEqualTo("0");
  }

  private void fault(String block, String said, String supervisor, String acting, LocalDate until) {
    Form form = form().type("acting_supervisor", supervisor).type("acting_person", acting);
    Answered answered =
        app.sender().submit(RINA.id(), form.pickDate("acting_until", until.toString()));
    assertThat(answered.json().getAsJsonObject("errors").get(block).getAsString()).contains(said);
  }

  private Form form() {
    return Form.of(press(RINA, "cadence_line_add", "x").surface());
  }

  private Answered submit(Form form) {
    return app.sender()
        .submit(RINA.id(), form.pickDate("acting_until", TODAY.plusDays(4).toString()));
  }

  private static Shown view(Answered answered) {
    assertThat(answered.body()).contains("\"view\"");
    return new Shown(answered.json().getAsJsonObject("view"));
  }

  private Shown press(Member member, String action, String value) {
    return app.press(member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged(action, value));
  }

  private void await(String leader) {
    try (Database database =
        Database.open(
            Centre.url(app.folder()),
            new careermap.file.YamlMap(),
            () -> LocalDate.ofInstant(app.clock().instant(), Centre.TOKYO))) {
      database.actingBook(app.clock()).settle();
    }
    assertThat(
            Centre.text(
                app.folder(), "select supervisor_id from person where employee_id = 'E0107'"))
        .isEqualTo(leader);
  }

  private String audit() {
    return Centre.text(app.folder(), "select count(*) from audit_field")
        .transform(fields -> String.valueOf(2 * Integer.parseInt(fields)));
  }
}
