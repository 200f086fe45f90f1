package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.assessment.Mark;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An evaluation sheet, from its first mark to the talk about where the two differ. */
class SheetsInSlackTest {
  private static final String DIFFERENT = "TEL_L1_01";
  private static final String SEEN = "11月20日の応対で、「2分ほど」と先に伝えていました <!channel>。";

  private final TalkScene scene = new TalkScene();
  private final RunningApp app = scene.app;
  private final SheetWalk walk = new SheetWalk(scene);

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void twoMarkTheSameRowsAndTalkAboutWhereTheyDiffer() {
    Shown form = walk.begin(SAKURA);
    assertThat(form.findings()).isEmpty();
    assertThat(form.title()).isEqualTo("評価シート");
    assertThat(form.said())
        .startsWith("あなた・オペレーター\n*情報の取り扱い* 共通・レベル1\n4つのうち1つめです。6行の1行めから6行めです。")
        .contains("選ぶたびに保存します。コメントは、下のボタンを押すと保存します。", "佐藤さんに見えるのは、二人とも出し終えたあとです。");
    Shown last = walk.markAll(SAKURA, form, row -> Mark.ALMOST);
    assertThat(last.said()).startsWith("出したあとも、佐藤さんの分がそろうまでは、取り下げて直せます。");
    Shown submitted = scene.send(SAKURA, Form.of(last.surface()));
    assertThat(submitted.findings()).isEmpty();
    assertThat(submitted.said()).startsWith("*出しました。* 佐藤さんの分がそろうと").contains("△ ほぼ一人でできる 31");
    assertThat(submitted.said()).contains("*情報の取り扱い* レベル1\n△ ほぼ一人でできる 6\n*電話応対の基本*");

    JsonObject asked = scene.toPress(KEN, "自分の評価シートを始めました");
    Shown theirs = scene.press(KEN, asked, "付ける");
    assertThat(theirs.said()).startsWith("田中さん・オペレーター\n*情報の取り扱い*");
    assertThat(theirs.said())
        .contains("田中さんとあなたの印は、二人とも出し終えるまで、おたがいに見えません。")
        .contains("− この職場では行わない");
    assertThat(theirs.surface().toString()).doesNotContain("initial_option");
    Shown end = walk.markAll(KEN, theirs, row -> row.equals(DIFFERENT) ? Mark.ALONE : Mark.ALMOST);
    Shown both = scene.send(KEN, Form.of(end.surface()));
    assertThat(both.findings()).isEmpty();
    assertThat(both.header()).isEqualTo("見方がちがったところ：1か所");
    assertThat(both.said())
        .contains("あなた：○ 一人でできる\n田中さん：△ ほぼ一人でできる\n理由：まだ書いていません。")
        .contains("理由がまだの行が1行あります。");
    assertThat(both.labels()).contains("理由を書く").doesNotContain("評価を終える");

    Shown told = Shown.ofMessage(scene.toPress(SAKURA, "*評価シートがそろいました。*"));
    assertThat(told.heard()).isEqualTo("評価シートがそろいました。面談で一緒に見てみませんか。");
    Shown hers = scene.press(SAKURA, scene.toPress(SAKURA, "そろいました"), "二人の見方");
    assertThat(hers.said())
        .contains("*佐藤さんのほうが高く見ているところ：1か所*", "理由：面談までに届きます。")
        .contains("合格や不合格はありません。−は割合に入れません。地図の第1版で付けました。");

    Shown why = app.pressIn(KEN, both, both.control("理由を書く"));
    assertThat(why.findings()).isEmpty();
    Shown complete = scene.send(KEN, Form.of(why.surface()).type("sheet_example", SEEN));
    assertThat(complete.mentions()).isEmpty();
    assertThat(complete.said()).contains("理由：11月20日の応対で").doesNotContain("理由がまだ");
    Shown closed = app.pressIn(KEN, complete, complete.control("評価を終える"));
    assertThat(closed.said()).startsWith("評価を終えました。");
    Shown list = app.career(SAKURA, "評価");
    assertThat(list.findings()).isEmpty();
    assertThat(list.said()).contains("終わりました。");
    Shown giving = app.pressIn(SAKURA, hers, hers.control("図とExcelを受け取る"));
    assertThat(giving.findings()).isEmpty();
    await().atMost(RunningApp.PATIENCE).until(() -> files(SAKURA) == 2);
    assertThat(app.slack().calls("files.getUploadURLExternal"))
        .extracting(call -> call.argument("filename"))
        .containsExactly("evaluation-sheet-2026-12-07.png", "evaluation-sheet-2026-12-07.xlsx");
    assertThat(app.slack().calls("files.getUploadURLExternal").get(0).argument("alt_txt"))
        .contains("電話応対の基本：本人 0%、上司 8%、次のレベルの目安 100%。")
        .contains("次のレベルの目安は、");
    assertThat(files(KEN)).isZero();
    Shown again = app.press(SAKURA, list, list.control("二人の見方"));
    assertThat(again.said()).contains("この評価は、終わりました。", "理由：11月20日の応対で");
  }

  @Test
  void aMarkIsKeptAsSoonAsItIsChosenAndOneGoesOnWhereOneStopped() {
    Shown form = walk.begin(SAKURA);
    String block = SheetWalk.rows(form).get(0);
    choose(SAKURA, form, block, Mark.WITH_HELP);
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> app.career(SAKURA, "評価").said().contains("のうち1行)。"));
    Shown list = app.career(SAKURA, "評価");
    Shown again = app.press(SAKURA, list, list.control("続きから"));
    assertThat(again.surface().toString())
        .contains(
            "\"initial_option\":{\"text\":{\"type\":\"plain_text\",\"text\":\"× これから(助けが必要)\"");
  }

  @Test
  void theTotalsOfAUnitSayWhatWasGivenAndWhatIsOpen() {
    Shown form = walk.begin(SAKURA);
    walk.submit(SAKURA, walk.markAll(SAKURA, form, row -> Mark.ALMOST));
    Centre.change(
        app.folder(),
        "delete from assessment_mark where criterion = 'INFO_L1_01' or criterion like 'TEL%'");
    Shown list = app.career(SAKURA, "評価");
    assertThat(app.press(SAKURA, list, list.control("自分の集計")).said())
        .contains("*情報の取り扱い* レベル1\n△ ほぼ一人でできる 5、まだ付けていない 1\n")
        .contains("*電話応対の基本* レベル1\nまだ付けていません\n");
  }

  @Test
  void theCardAndTheHomeTabLeadOnUntilTheOwnSideIsSubmitted() {
    assertThat(app.career(SAKURA, "").labels()).doesNotContain("続きから");
    Shown form = walk.begin(SAKURA);
    choose(SAKURA, form, SheetWalk.rows(form).get(0), Mark.WITH_HELP);
    Shown card = app.career(SAKURA, "");
    assertThat(card.findings()).isEmpty();
    assertThat(card.said()).contains("評価シートが途中です。");
    Shown again = app.press(SAKURA, card, card.control("続きから"));
    assertThat(again.said()).startsWith("あなた・オペレーター\n*情報の取り扱い* 共通・レベル1\n");
    assertThat(app.home(SAKURA).labels()).contains("続きから");
    assertThat(app.career(KEN, "").labels()).doesNotContain("続きから");

    scene.send(SAKURA, Form.of(walk.markAll(SAKURA, again, row -> Mark.ALMOST).surface()));
    assertThat(app.career(SAKURA, "").labels()).doesNotContain("続きから");
    assertThat(app.home(SAKURA).labels()).doesNotContain("続きから");
  }

  /** Who is named must not depend on whether a former supervisor has submitted. */
  @Test
  void noNameTellsWhoHasSubmitted() {
    Shown form = walk.begin(SAKURA);
    Shown theirs = scene.press(KEN, scene.toPress(KEN, "自分の評価シートを始めました"), "付ける");
    walk.submit(KEN, walk.markAll(KEN, theirs, row -> Mark.ALMOST));
    Centre.change(
        app.folder(),
        "update person set supervisor_id = (select employee_id from person where name = '人見 里奈')"
            + " where name = '田中 さくら'");
    Shown again = goOn();
    assertThat(again.said()).contains("人見さんに見えるのは、").doesNotContain("佐藤");
    assertThat(form.said()).contains("佐藤さんに見えるのは、");
  }

  @Test
  void nobodyElseGetsIntoASheet() {
    Shown form = walk.begin(SAKURA);
    String row = SheetWalk.rows(form).get(0);
    choose(SAKURA, form, row, Mark.WITH_HELP);
    String id = Objects.requireNonNull(row.split("\\|")[1]);
    for (Member other : List.of(RINA, EMMA)) {
      for (String action : List.of("sheet_go_on", "sheet_own", "sheet_take_back", "sheet_share")) {
        assertThat(forged(other, action, id)).contains(refusal(other));
      }
      assertThat(forged(other, "sheet_reveal", "0|" + id)).contains(refusal(other));
      assertThat(forged(other, "sheet_example", "0|" + id)).contains(refusal(other));
      assertThat(forged(other, "sheet_close", id)).contains(refusal(other));
    }
    assertThat(forged(KEN, "sheet_reveal", "0|" + id)).contains(refusal(KEN));
    assertThat(forged(KEN, "sheet_take_back", id)).doesNotContain("×");
  }

  private static String refusal(Member member) {
    return member.equals(EMMA)
        ? "Only the person and the supervisor who marks it see it."
        : "本人と、付ける上司だけが見られます。";
  }

  private String forged(Member member, String action, String value) {
    return app.press(member, Origin.ephemeral("C0CAREER01"), Press.forged(action, value)).said();
  }

  @Test
  void whoTriesAnotherRoleIsAloneUntilTheyShareIt() {
    Shown list = app.career(SAKURA, "評価");
    Shown choice = app.press(SAKURA, list, list.control("ほかの役割を試す"));
    assertThat(choice.findings()).isEmpty();
    Shown form = scene.send(SAKURA, Form.of(choice.surface()).choose("sheet_role", "SV"));
    assertThat(form.said()).contains("この評価シートは、あなただけが読めます。");
    assertThat(app.career(KEN, "評価").said()).doesNotContain("田中");
    Shown end = walk.markAll(SAKURA, form, row -> Mark.WITH_HELP);
    Shown own = scene.send(SAKURA, Form.of(end.surface()));
    assertThat(own.said()).startsWith("*出しました。* この評価シートは、あなただけが読めます。");
    Shown shared = app.pressIn(SAKURA, own, own.control("上司とも付ける"));
    assertThat(shared.said()).startsWith("佐藤さんも同じ行に付けられるようになりました。");
    assertThat(app.career(KEN, "評価").said()).contains("*田中 さくらさん* スーパーバイザー(SV)");
  }

  @Test
  void aSupervisorBeginsWithSomebodyOfTheTeamInEnglishAsWell() {
    Shown list = app.career(KEN, "評価");
    Shown choice = app.press(KEN, list, list.control("チームの人と始める"));
    assertThat(choice.findings()).isEmpty();
    String sakura =
        Centre.text(app.folder(), "select employee_id from person where name = '田中 さくら'");
    Shown form = scene.send(KEN, Form.of(choice.surface()).choose("sheet_report", sakura));
    assertThat(form.findings()).isEmpty();
    assertThat(Shown.ofMessage(scene.toPress(SAKURA, "あなたのいまの役割の評価シートを始めました")).labels())
        .containsExactly("付ける", "評価シート");
    Shown english = app.career(EMMA, "check");
    assertThat(english.findings()).isEmpty();
    assertThat(english.said())
        .startsWith("Evaluation sheets\nLook at the work of your role row by row");
  }

  @Test
  void humanResourcesBeginACycleAndEverybodyConcernedIsToldOnce() {
    Shown desk = app.career(RINA, "人事");
    assertThat(desk.findings()).isEmpty();
    Shown cycles = app.press(RINA, desk, desk.control("評価の期間"));
    assertThat(cycles.findings()).isEmpty();
    assertThat(cycles.said()).contains("まだ始めていません。");
    Shown form = app.pressIn(RINA, cycles, cycles.control("評価の期間を始める"));
    assertThat(form.findings()).isEmpty();
    Shown foreseen = scene.send(RINA, Form.of(form.surface()).type("sheet_cycle_name", "2026年下期"));
    assertThat(foreseen.findings()).isEmpty();
    assertThat(foreseen.header()).isEqualTo("7人の評価シートを始めます");
    assertThat(foreseen.said()).contains("一緒に付ける上司がいない人：1人", "まだ始めていません");
    Shown opened = scene.send(RINA, Form.of(foreseen.surface()));
    assertThat(opened.findings()).isEmpty();
    assertThat(opened.said()).startsWith("*「2026年下期」を始めました。*");
    JsonObject told = scene.toPress(KEN, "*「2026年下期」が始まりました。*");
    assertThat(Shown.ofMessage(told).said()).contains("あなたと、チームの人の評価シートがあります。");
    assertThat(scene.press(KEN, told, "評価シート").said()).contains("*田中 さくらさん*");
    Shown again = app.pressIn(RINA, opened, opened.control("評価の期間"));
    assertThat(again.said()).contains("*2026年下期* 2026年12月7日から");
    assertThat(forged(SAKURA, "sheet_cycle", "new")).contains("人事の担当の方の画面です。");
    assertThat(forged(SAKURA, "sheet_cycles", "all")).contains("人事の担当の方の画面です。");
    assertThat(saying(KEN, "2026年下期")).isEqualTo(1);
  }

  /** How many files were put into somebody's conversation with the app. */
  private long files(Member member) {
    return app.slack().calls("files.completeUploadExternal").stream()
        .filter(call -> call.ok() && member.directChannel().equals(call.argument("channel_id")))
        .count();
  }

  private long saying(Member member, String words) {
    return scene.messages(member).stream()
        .filter(message -> Shown.ofMessage(message).said().contains(words))
        .count();
  }

  private Shown goOn() {
    Shown list = app.career(SAKURA, "評価");
    return app.press(SAKURA, list, list.control("付ける"));
  }

  private void choose(Member member, Shown form, String block, Mark mark) {
    Shown.acknowledged(
        app.sender()
            .press(
                member.id(),
                Origin.view(form.surface()),
                Press.optionIn(form.surface(), block, mark.name())));
  }
}
