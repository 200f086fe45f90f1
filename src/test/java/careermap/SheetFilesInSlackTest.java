package careermap;

import static careermap.Centre.DAISUKE;
import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.assessment.Mark;
import careermap.slackstandin.Call;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import careermap.slackstandin.Stall;
import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A sheet that was given as files can be taken away where it was given. */
class SheetFilesInSlackTest {
  private static final String GIVE = "files.completeUploadExternal";
  private static final String GONE = "そのファイルは、もうここにありません。";
  private static final String STAYS = "*いま消せませんでした*";

  private final TalkScene scene = new TalkScene();
  private final RunningApp app = scene.app;
  private final SheetWalk walk = new SheetWalk(scene);

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void theMessageAfterTheFilesTakesBothAway() {
    Shown own = give(SAKURA);
    JsonObject beside = scene.toPress(SAKURA, "上のファイルに、評価シートが入っています。");
    assertThat(Shown.ofMessage(beside).findings()).isEmpty();
    assertThat(Shown.ofMessage(beside).heard()).isEqualTo("評価シートのファイルが届きました。");
    assertThat(own.said()).contains("届いたファイルは、そこのボタンで消せます。");
    List<String> ids = ids(SAKURA);
    assertThat(ids).hasSize(2);
    assertThat(known()).isEqualTo("2");
    assertThat(GoalWriters.column(app.folder(), "select distinct kind from handout"))
        .as("it is sealed")
        .containsExactly("SHEET_SIDE");
    Shown removed = scene.press(SAKURA, beside, "ファイルを消す");
    assertThat(known()).isEqualTo("0");
    assertThat(removed.findings()).isEmpty();
    assertThat(removed.said()).startsWith("ファイルを消しました。");
    assertThat(removed.labels()).containsExactly("評価シート");
    assertThat(app.slack().calls("files.delete"))
        .extracting(call -> call.argument("file"))
        .containsExactlyElementsOf(ids);
    assertThat(remove(SAKURA, String.join(" ", ids)).said()).startsWith(GONE);
  }

  @Test
  void aFormToFillInByHandIsTakenAwayLikewiseAndInEnglish() {
    Shown list = app.career(EMMA, "check");
    app.press(EMMA, list, list.control("Get a paper form"));
    JsonObject beside = scene.toPress(EMMA, "The evaluation sheet is in the files above.");
    assertThat(Shown.ofMessage(beside).findings()).isEmpty();
    assertThat(scene.press(EMMA, beside, "Delete the file").said())
        .startsWith("The file is deleted.");
  }

  @Test
  void whatSlackHasLostIsNotThereAnyMore() {
    give(SAKURA);
    String both = String.join(" ", ids(SAKURA));
    app.slack().fail("files.info", "file_not_found", 2);
    assertThat(remove(SAKURA, both).said()).startsWith(GONE);
    app.slack().fail("files.delete", "file_deleted", 2);
    assertThat(remove(SAKURA, both).said()).as("lost between two questions").startsWith(GONE);
    app.slack().fail("files.info", "file_deleted", 1);
    assertThat(remove(SAKURA, both).said()).as("one is left").startsWith("ファイルを消しました。");
  }

  @Test
  void whereSlackDoesNotTakeThemAwayItCanBePressedAgain() {
    give(SAKURA);
    JsonObject beside = scene.toPress(SAKURA, "上のファイルに");
    app.slack().fail("files.delete", "internal_error", 1);
    Shown stays = scene.press(SAKURA, beside, "ファイルを消す");
    assertThat(stays.findings()).isEmpty();
    assertThat(stays.said()).startsWith(STAYS);
    assertThat(stays.control("ファイルを消す").value()).isEqualTo(String.join(" ", ids(SAKURA)));
    assertThat(remove(SAKURA, stays.control("ファイルを消す").value()).said()).startsWith("ファイルを消しました。");
  }

  @Test
  void whereSlackTakesOnlyTheFirstThatOneCanBeTakenAway() {
    Shown own = submitted(SAKURA);
    try (Stall stall = app.slack().faults().stall(GIVE)) {
      app.pressIn(SAKURA, own, own.control("図とExcelを受け取る"));
      stall.awaitArrival();
      app.slack().faults().html(GIVE, 503, 1);
    }
    JsonObject beside = scene.toPress(SAKURA, "上のファイルに");
    assertThat(ids(SAKURA)).hasSize(1);
    assertThat(known()).isEqualTo("1");
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> scene.modal(SAKURA).said().contains("受け取れませんでした"));
    assertThat(scene.press(SAKURA, beside, "ファイルを消す").said()).startsWith("ファイルを消しました。");
  }

  @Test
  void nobodyTakesAwayWhatIsSomebodyElsesOrOfAnotherKind() {
    give(SAKURA);
    String both = String.join(" ", ids(SAKURA));
    Shown offer = app.career(SAKURA, "ファイル");
    app.press(SAKURA, offer, offer.control("Excelで受け取る"));
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> scene.modal(SAKURA).said().startsWith("*届けました*"));
    String other = ids(SAKURA).get(2);
    for (Member member : List.of(DAISUKE, KEN)) {
      assertThat(remove(member, both).said()).startsWith(GONE);
    }
    assertThat(remove(SAKURA, other).said()).startsWith(GONE);
    assertThat(remove(SAKURA, "").said()).startsWith(GONE);
    assertThat(app.slack().calls("files.delete")).isEmpty();
    assertThat(known()).isEqualTo("3");
  }

  /** How many files are known to be given. */
  private String known() {
    return Centre.text(app.folder(), "select count(*) from handout");
  }

  private Shown give(Member member) {
    Shown own = submitted(member);
    app.pressIn(member, own, own.control("図とExcelを受け取る"));
    await().atMost(RunningApp.PATIENCE).until(() -> scene.modal(member).said().contains("お届けしました"));
    return scene.modal(member);
  }

  private Shown submitted(Member member) {
    Shown last = walk.markAll(member, walk.begin(member), row -> Mark.ALMOST);
    return scene.send(member, Form.of(last.surface()));
  }

  private Shown remove(Member member, String ids) {
    return app.press(
        member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged("sheet_remove", ids));
  }

  private List<String> ids(Member member) {
    return app.slack().calls(GIVE).stream()
        .filter(call -> call.ok() && member.directChannel().equals(call.argument("channel_id")))
        .map(SheetFilesInSlackTest::id)
        .toList();
  }

  private static String id(Call call) {
    return call.payload().getAsJsonArray("files").get(0).getAsJsonObject().get("id").getAsString();
  }
}
