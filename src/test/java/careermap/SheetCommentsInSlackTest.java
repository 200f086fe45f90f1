package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.assessment.Mark;
import careermap.assessment.WriteComment;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What two write of ability units beside their marks. */
class SheetCommentsInSlackTest {
  private static final String WORD = "sheet_word|";
  private static final String ROW = "sheet_row|";
  private static final String HERS = "手順書を *読み直した* <!channel>。";
  private static final String SEEN = "手順書を ＊読み直した＊ &lt;!channel&gt;。";
  private static final String THEIRS = "落ち着いて確かめていました。";

  private final TalkScene scene = new TalkScene();
  private final RunningApp app = scene.app;

  @AfterEach
  void close() {
    scene.close();
  }

  /** A window that was left open says nothing any more once the sheet is submitted elsewhere. */
  @Test
  void aWindowLeftOpenTakesNoCommentAway() {
    SheetWalk walk = new SheetWalk(scene);
    Shown stale = walk.begin(SAKURA);
    SheetWalk writing = new SheetWalk(scene, "手順書を読み直した");
    writing.submit(SAKURA, writing.markAll(SAKURA, stale, row -> Mark.ALMOST));
    Shown theirs = scene.press(KEN, scene.toPress(KEN, "自分の評価シートを始めました"), "付ける");
    walk.submit(KEN, walk.markAll(KEN, theirs, row -> Mark.ALMOST));
    String before = comments();
    scene.send(SAKURA, Form.of(stale.surface()));
    assertThat(comments()).isEqualTo(before).isNotEqualTo("0");
  }

  /**
   * Two windows of one sheet: what was not touched in the older one is as the newer one left it.
   */
  @Test
  void aSecondWindowThatIsStillMarkingTakesNoCommentAway() {
    Shown older = press(SAKURA, "いまの役割で付ける");
    Shown newer = press(SAKURA, "付ける");
    String block = blocks(newer, WORD).get(0);
    scene.send(SAKURA, Form.of(newer.surface()).type(block, HERS));
    assertThat(comments()).isEqualTo("1");
    scene.send(SAKURA, Form.of(older.surface()));
    assertThat(comments()).isEqualTo("1");
    scene.send(SAKURA, Form.of(older.surface()).type(block, "あとの窓から"));
    assertThat(Centre.text(app.folder(), "select comment from assessment_comment"))
        .isEqualTo("あとの窓から");
    Shown again = press(SAKURA, "付ける");
    scene.send(SAKURA, Form.of(again.surface()).type(blocks(again, WORD).get(0), ""));
    assertThat(comments()).isEqualTo("0");
  }

  private String comments() {
    return Centre.text(app.folder(), "select count(*) from assessment_comment");
  }

  @Test
  void eachWritesBesideTheMarksAndBothReadBothOnceBothAreIn() {
    Shown form = press(SAKURA, "いまの役割で付ける");
    assertThat(form.findings()).isEmpty();
    assertThat(form.said())
        .contains("この能力ユニットについてのコメント")
        .contains("読める人：あなたと佐藤さんの二人だけ。佐藤さんが読むのは、二人とも出し終えたあとです。人事は読めません。200字まで。");
    Shown own = scene.send(SAKURA, Form.of(toTheEnd(SAKURA, form, HERS).surface()));
    assertThat(own.findings()).isEmpty();
    assertThat(own.said()).contains("あなたのコメント：" + SEEN);

    Shown list = app.career(KEN, "評価");
    Shown theirs = app.press(KEN, list, list.control("付ける"));
    assertThat(theirs.surface().toString()).doesNotContain("読み直した");
    Shown both = scene.send(KEN, Form.of(toTheEnd(KEN, theirs, THEIRS).surface()));
    assertThat(both.findings()).isEmpty();
    assertThat(both.mentions()).isEmpty();
    assertThat(both.said())
        .contains("*コメント* コメントのある能力ユニット：1")
        .contains("*情報の取り扱い*\n田中さん：" + SEEN + "\nあなた：" + THEIRS);

    Shown hers = press(SAKURA, "二人の見方");
    assertThat(hers.said()).contains("*情報の取り扱い*\nあなた：" + SEEN + "\n佐藤さん：" + THEIRS);
    Shown page = app.pressIn(SAKURA, hers, hers.control("コメント"));
    assertThat(page.findings()).isEmpty();
    assertThat(page.said())
        .contains("*電話応対の基本*\nまだ書かれていません。")
        .contains("読める人：あなたと佐藤さんの二人だけ。人事は読めません。");
    Shown change = app.pressIn(SAKURA, page, page.control("コメントを直す"));
    assertThat(change.findings()).isEmpty();
    assertThat(change.said()).contains("読める人：あなたと佐藤さんの二人だけ。人事は読めません。200字まで。");
    assertThat(change.surface().toString()).contains("読み直した").doesNotContain(THEIRS);
    Shown changed =
        scene.send(SAKURA, Form.of(change.surface()).type("sheet_comment", "話してわかりました。"));
    assertThat(changed.findings()).isEmpty();
    assertThat(changed.said()).contains("*情報の取り扱い*\nあなた：話してわかりました。\n佐藤さん：" + THEIRS);
    Shown again = press(KEN, "二人の見方");
    assertThat(again.said()).contains("田中さん：話してわかりました。").doesNotContain("読み直した");
    assertThat(app.pressIn(KEN, again, again.control("評価を終える")).said()).startsWith("評価を終えました。");
    Shown end = press(SAKURA, "二人の見方");
    Shown closed = app.pressIn(SAKURA, end, end.control("コメント"));
    assertThat(closed.said()).contains("話してわかりました。");
    assertThat(closed.labels()).doesNotContain("コメントを直す", "コメントを書く");
    Shown late = scene.send(SAKURA, Form.of(change.surface()).type("sheet_comment", "あとから"));
    assertThat(late.said()).doesNotContain("あとから").startsWith("先にほかの変更がありました。");
  }

  @Test
  void whatIsWrittenIsKeptWhereOneGoesOnToAnotherUnit() {
    Shown form = press(SAKURA, "いまの役割で付ける");
    String block = blocks(form, WORD).get(0);
    Form filled = Form.of(form.surface()).type(block, HERS);
    Shown other =
        app.press(SAKURA, Origin.view(filled), Press.option(form.surface(), "sheet_jump", "1"));
    assertThat(other.said()).contains("*電話応対の基本*");
    Shown back =
        app.press(
            SAKURA, Origin.view(other.surface()), Press.option(other.surface(), "sheet_jump", "0"));
    assertThat(initial(back)).isEqualTo(HERS);
    assertThat(blocks(other, WORD)).as("the unit has more rows than a page").isEmpty();
  }

  @Test
  void theFormTakesNoMoreThanIsSaidAndSpeaksEnglish() {
    Shown list = app.career(EMMA, "check");
    Shown form = app.press(EMMA, list, list.control("Mark my present role"));
    assertThat(form.findings()).isEmpty();
    assertThat(form.said())
        .contains("Comment on this ability unit")
        .contains("HR cannot. Up to 200 characters.");
    assertThat(form.surface().toString()).contains("\"max_length\":" + WriteComment.LONGEST);
    Shown end = scene.send(EMMA, Form.of(toTheEnd(EMMA, form, "Reread it.").surface()));
    assertThat(end.said()).contains("Your comment: Reread it.");
  }

  @Test
  void nobodyElseReadsOrWritesThem() {
    Shown form = press(SAKURA, "いまの役割で付ける");
    String id = blocks(form, WORD).get(0).split("\\|")[1];
    toTheEnd(SAKURA, form, HERS);
    for (String action : List.of("sheet_comments", "sheet_comment", "sheet_rows")) {
      String said = forged(RINA, action, "0|" + id);
      assertThat(said).contains("本人と、付ける上司だけが見られます。").doesNotContain("読み直した");
    }
    for (String action : List.of("sheet_comments", "sheet_comment")) {
      for (Member one : List.of(SAKURA, KEN)) {
        assertThat(forged(one, action, "0|" + id)).contains("本人と、付ける上司だけが見られます。");
      }
    }
    assertThat(forged(SAKURA, "sheet_comment", "99|" + id)).doesNotContain("受付番号");
  }

  private String forged(Member member, String action, String value) {
    return app.press(member, Origin.ephemeral("C0CAREER01"), Press.forged(action, value)).said();
  }

  private Shown press(Member member, String label) {
    Shown list = app.career(member, "評価");
    assertThat(list.findings()).isEmpty();
    return app.press(member, list, list.control(label));
  }

  /** To the last page, with a comment on the first unit. */
  private Shown toTheEnd(Member member, Shown form, String comment) {
    Shown at = scene.send(member, filled(form).type(blocks(form, WORD).get(0), comment));
    while (!blocks(at, ROW).isEmpty()) {
      assertThat(at.findings()).isEmpty();
      at = scene.send(member, filled(at));
    }
    return at;
  }

  private static Form filled(Shown form) {
    Form filled = Form.of(form.surface());
    blocks(form, ROW).forEach(block -> filled.chooseIn(block, Mark.ALMOST.name()));
    return filled;
  }

  private static String initial(Shown form) {
    return form.surface().getAsJsonArray("blocks").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(block -> block.has("block_id"))
        .filter(block -> block.get("block_id").getAsString().startsWith(WORD))
        .map(block -> block.getAsJsonObject("element").get("initial_value").getAsString())
        .findFirst()
        .orElse("");
  }

  private static List<String> blocks(Shown form, String prefix) {
    return form.surface().getAsJsonArray("blocks").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter((JsonObject block) -> block.has("block_id"))
        .map(block -> block.get("block_id").getAsString())
        .filter(id -> id.startsWith(prefix))
        .toList();
  }
}
