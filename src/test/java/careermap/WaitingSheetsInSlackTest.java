package careermap;

import static careermap.Centre.DAISUKE;
import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.MAKOTO;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.assessment.Mark;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Sheets that wait for somebody, where they look anyway: on the Home tab, in the team and the
 * brief.
 */
class WaitingSheetsInSlackTest {
  private static final String DIFFERENT = "TEL_L1_01";

  /** Each row keeps one of its two marks. */
  private static final String ONLY_ONE =
      "(author_id = 'E0107') = (criterion = '" + DIFFERENT + "')";

  private static final String SPOKEN = "田中 さくらさん・オペレーター：付ける";

  private final TalkScene scene = new TalkScene();
  private final RunningApp app = scene.app;
  private final SheetWalk walk = new SheetWalk(scene);

  /** The first look at the tab is welcomed. */
  @BeforeEach
  void look() {
    List.of(SAKURA, KEN, DAISUKE, MAKOTO, RINA, EMMA).forEach(app::home);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void onesOwnSheetIsGoneOnWithFromTheHomeTab() {
    assertThat(home(SAKURA).said()).doesNotContain("*評価シート*");
    Shown form = walk.begin(SAKURA);
    assertThat(home(SAKURA).said()).contains("*評価シート* 「オペレーター」の分が始まっています。");
    markFirst(SAKURA, form);
    Shown home = home(SAKURA);
    assertThat(home.said()).contains("*評価シート* 「オペレーター」の分を、6行まで付けました。");
    Shown again = app.pressIn(SAKURA, home, home.control("続きから"));
    assertThat(again.said()).startsWith("あなた・オペレーター\n*電話応対の基本*");
    walk.submit(SAKURA, walk.markAll(SAKURA, again, row -> Mark.ALMOST));
    assertThat(home(SAKURA).said()).doesNotContain("*評価シート*");
  }

  @Test
  void aSupervisorReadsTheSameWhetherOrNotTheReportHasSubmitted() {
    Shown form = walk.begin(SAKURA);
    List<String> before = supervisorsScreens();
    walk.submit(SAKURA, walk.markAll(SAKURA, form, row -> Mark.ALMOST));
    assertThat(supervisorsScreens()).isEqualTo(before);
    assertThat(before.get(0))
        .contains("*チームの評価シート* あなたがすることのあるもの：1件", "*田中 さくらさん* オペレーター・あなたの分はこれからです。");
    assertThat(before.get(1)).contains("記録がありません\n評価シート：オペレーター・あなたの分はこれからです。");
    assertThat(before.get(2)).contains("*評価シート* オペレーター・あなたの分はこれからです。");
  }

  @Test
  void aReportReadsTheSameWhetherOrNotTheSupervisorHasSubmitted() {
    walk.begin(SAKURA);
    String before = home(SAKURA).said();
    Shown home = home(KEN);
    Shown theirs = app.pressIn(KEN, home, home.control("付ける"));
    walk.submit(KEN, walk.markAll(KEN, theirs, row -> Mark.ALMOST));
    assertThat(home(SAKURA).said()).isEqualTo(before);
    assertThat(home(KEN).said()).doesNotContain("チームの評価シート");
  }

  @Test
  void whatIsToBeTalkedOverIsSaidWithTheWayThere() {
    bothIn();
    Shown home = home(KEN);
    assertThat(home.said()).contains("*田中 さくらさん* オペレーター・話し合うところが1行あります。理由がまだの行は1行です。");
    Shown reveal = app.pressIn(KEN, home, home.control("二人の見方"));
    assertThat(reveal.header()).isEqualTo("見方がちがったところ：1か所");
    Shown team = app.career(KEN, "チーム");
    assertThat(team.findings()).isEmpty();
    assertThat(team.said()).contains("評価シート：オペレーター・話し合うところが1行あります。理由がまだの行は1行です。");
    assertThat(team.labels()).containsOnlyOnce("二人の見方");
    Shown brief = brief(KEN);
    assertThat(brief.findings()).isEmpty();
    assertThat(brief.said()).contains("*評価シート* オペレーター・話し合うところが1行あります。");
    assertThat(app.pressIn(KEN, brief, brief.control("二人の見方")).header())
        .isEqualTo("見方がちがったところ：1か所");
    Shown hers = home(SAKURA);
    assertThat(hers.said()).contains("*評価シート* 「オペレーター」の二人の見方がそろいました。話し合うところは1行です。");
    Shown why = app.pressIn(KEN, reveal, reveal.control("理由を書く"));
    Shown complete = scene.send(KEN, Form.of(why.surface()).type("sheet_example", "見たこと"));
    assertThat(home(KEN).said()).contains("*田中 さくらさん* オペレーター・話し合うところが1行あります。理由はそろいました。");
    app.pressIn(KEN, complete, complete.control("評価を終える"));
    assertThat(home(KEN).said()).doesNotContain("チームの評価シート");
    assertThat(home(SAKURA).said()).doesNotContain("*評価シート*");
  }

  @Test
  void nothingIsCalledTheSameWhereTheTwoMarkedNoRowInCommon() {
    bothIn();
    Centre.change(app.folder(), "delete from assessment_mark where " + ONLY_ONE);
    Shown home = home(KEN);
    assertThat(home.said()).contains("二人とも付けた行は、まだありません。").doesNotContain("同じ");
    assertThat(home(SAKURA).said()).contains("二人とも付けた行は、まだありません。").doesNotContain("同じ");
    Shown reveal = app.pressIn(KEN, home, home.control("二人の見方"));
    assertThat(reveal.findings()).isEmpty();
    assertThat(reveal.header()).isEqualTo("二人とも付けた行は、まだありません");
    assertThat(reveal.said()).contains("一人だけが付けた行：31行");
    Centre.change(app.folder(), "update slack_account set locale = 'en-US'");
    assertThat(app.pressIn(KEN, home, home.control("二人の見方")).said())
        .contains("There is no row that you both marked", "Marked by only one of you: 31 rows");
  }

  @Test
  void nobodyElseReadsAnythingOfIt() {
    String other = home(DAISUKE).said() + home(MAKOTO).said() + home(RINA).said();
    bothIn();
    assertThat(home(DAISUKE).said() + home(MAKOTO).said() + home(RINA).said()).isEqualTo(other);
    Centre.change(
        app.folder(),
"""
insert into talk_request (id, employee_id, listener_id, confidential, topics, stance, word, state,
  asked_at, changed_at)
values ('r', 'E0107', 'E0002', 1, 'NEXT_ROLE', 'LISTEN', '', 'ASKED', 0, 0)
""");
    assertThat(brief(RINA).said()).contains("田中 さくらさん").doesNotContain("評価シート");
  }

  @Test
  void theHomeTabNamesThreeAndCountsTheRestInEnglishToo() {
    Centre.change(
        app.folder(),
        """
        insert into assessment (id, employee_id, role, map_version, opened_by, opened_at, shared)
        select 's' || employee_id || n, employee_id, role || n, 1, 'E0001', 0, 1
        from person, (select '' as n union all select 'X' union all select 'Y')
        where supervisor_id = 'E0042' or employee_id = 'E0042'
        """);
    Centre.change(
        app.folder(), "update person set name = '" + "<!channel>*長い名前𠮷".repeat(40) + "'");
    assertThat(home(KEN).said())
        .contains("*チームの評価シート* あなたがすることのあるもの：18件", "ほかに15件が「評価シート」にあります。")
        .contains("ほかに1件が「評価シート」にあります。");
    assertThat(home(KEN).mentions()).isEmpty();
    assertThat(app.career(KEN, "チーム").findings()).isEmpty();
    assertThat(brief(KEN).findings()).isEmpty();
    Centre.change(app.folder(), "update slack_account set locale = 'en-US'");
    assertThat(home(KEN).said())
        .contains("*Evaluation sheets of the team* 18 wait for you.", "15 more under");
    assertThat(home(EMMA).said()).contains("*Evaluation sheet* The one for “Operator” has begun.");
    assertThat(app.career(KEN, "team").findings()).isEmpty();
  }

  @Test
  void twoSheetsOfOnePersonAreToldApartByTheirRoles() {
    Centre.change(
        app.folder(),
        """
        insert into assessment (id, employee_id, role, map_version, opened_by, opened_at, shared)
        values ('one', 'E0107', 'OPERATOR', 1, 'E0001', 0, 1),
          ('two', 'E0107', 'LEADER', 1, 'E0001', 1, 1)
        """);
    Shown home = home(KEN);
    assertThat(home.said()).contains("*田中 さくらさん* オペレーター・あなた", "*田中 さくらさん* リーダー(LD)・あなた");
    assertThat(home.surface().toString()).contains(SPOKEN, "田中 さくらさん・リーダー(LD)：付ける");
    Shown brief = brief(KEN);
    assertThat(brief.said()).contains("*評価シート* オペレーター・あなた", "*評価シート* リーダー(LD)・あなた");
    assertThat(brief.surface().toString()).contains(SPOKEN, "田中 さくらさん・リーダー(LD)：付ける");
    Shown team = app.career(KEN, "チーム");
    assertThat(team.said()).contains("評価シート：オペレーター・あなたの分はこれからです。");
    assertThat(team.surface().toString()).contains(SPOKEN);
    Centre.change(app.folder(), "update slack_account set locale = 'en-US'");
    assertThat(home(KEN).said()).contains("* Operator: Your side is still to come.");
    assertThat(brief(KEN).said()).contains("*Evaluation sheet* Operator: Your side");
    assertThat(app.career(KEN, "team").said()).contains("Evaluation sheet, Operator: Your side");
  }

  private List<String> supervisorsScreens() {
    return List.of(home(KEN).said(), app.career(KEN, "チーム").said(), brief(KEN).said());
  }

  private void bothIn() {
    Shown form = walk.begin(SAKURA);
    walk.submit(SAKURA, walk.markAll(SAKURA, form, row -> Mark.ALMOST));
    Shown home = home(KEN);
    Shown theirs = app.pressIn(KEN, home, home.control("付ける"));
    walk.submit(
        KEN, walk.markAll(KEN, theirs, row -> row.equals(DIFFERENT) ? Mark.ALONE : Mark.ALMOST));
  }

  private void markFirst(Member member, Shown form) {
    Form filled = Form.of(form.surface());
    SheetWalk.rows(form).forEach(row -> filled.chooseIn(row, Mark.ALMOST.name()));
    assertThat(scene.send(member, filled).findings()).isEmpty();
  }

  private Shown home(Member member) {
    Shown home = app.home(member);
    assertThat(home.findings()).isEmpty();
    return home;
  }

  private Shown brief(Member member) {
    return app.press(
        member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged("talk_brief", "E0107"));
  }
}
