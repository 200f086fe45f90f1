package careermap;

import static careermap.Centre.DAISUKE;
import static careermap.Centre.EMMA;
import static careermap.Centre.HANA;
import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.Centre.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Call;
import careermap.slackstandin.Faults;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All that is recorded of somebody, given to them alone. */
class OwnFileInSlackTest {
  private static final String GIVE = "files.completeUploadExternal";
  private static final String EVIDENCE = "11月に新人の2人と応対しました";

  private final TalkScene scene = new TalkScene();
  private final RunningApp app = scene.app;

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void itIsSaidWhatIsInItAndWhoGetsItBeforeAnythingIsSent() {
    Shown offer = app.career(SAKURA, "ファイル");
    assertThat(offer.findings()).isEmpty();
    assertThat(offer.header()).isEqualTo("自分の記録をファイルで受け取る");
    assertThat(offer.labels()).startsWith("Excelで受け取る", "ジョブ・カード用");
    assertThat(offer.said()).contains("面談、約束、メモと、ほかの人の記録は入りません。").endsWith("届いたファイルは、DMのボタンで消せます。");
    for (String words : List.of("自分の記録をください", "ジョブカード", "エクスポート")) {
      assertThat(app.message(SAKURA, words).header()).isEqualTo(offer.header());
    }
    assertThat(app.career(EMMA, "job card").header()).isEqualTo("Get my own record as a file");
    assertThat(app.slack().calls("files.getUploadURLExternal")).isEmpty();
  }

  @Test
  void theListTheHomeTabAndTheSettingsLeadThere() {
    Shown list = app.career(SAKURA, "経験");
    Shown settings = app.career(SAKURA, "設定");
    for (Shown from : List.of(list, settings)) {
      assertThat(app.press(SAKURA, from, from.control("ファイルで受け取る")).title()).isEqualTo("自分の記録");
    }
    Shown home = app.home(SAKURA);
    assertThat(app.pressIn(SAKURA, home, home.control("ファイルで受け取る")).title()).isEqualTo("自分の記録");
  }

  @Test
  void theWorkbookArrivesInTheOwnConversationAlone() {
    claim(SAKURA, EVIDENCE);
    Shown given = press(SAKURA, "Excelで受け取る");
    assertThat(given.said()).startsWith("*届けました* \nこのアプリとのDMにあります。");

    Call call = given(SAKURA).get(0);
    assertThat(call.argument("channel_id")).isEqualTo(SAKURA.directChannel());
    JsonObject file = app.slack().file(id(call));
    assertThat(file.get("name").getAsString()).isEqualTo("career-record-2026-12-07.xlsx");
    assertThat(file.get("title").getAsString()).isEqualTo("自分の記録(Excel)");
    assertThat(app.slack().calls("files.getUploadURLExternal").get(0).argument("alt_txt"))
        .isEqualTo("あなたの経験、資格、目標などの記録が入ったExcelのファイルです。");
    assertThat(cells(call)).contains("田中 さくら", "後輩を指導する", EVIDENCE, "自分の記入(確認待ち)");

    Shown beside = last(SAKURA);
    assertThat(beside.findings()).isEmpty();
    assertThat(beside.heard()).isEqualTo("自分の記録のファイルが届きました。");
    assertThat(app.slack().calls(GIVE)).hasSize(1);
    assertThat(app.career(SAKURA, "閲覧履歴").said()).contains("まだ");
  }

  @Test
  void theTextForAJobCardArrivesInTheReadersLanguage() {
    press(SAKURA, "ジョブ・カード用");
    assertThat(text(given(SAKURA).get(0)))
        .startsWith("\uFEFFジョブ・カードに写すための下書き\r\n")
        .contains("氏名：田中 さくら\r\n", "期間：2025年10月1日〜現在(1年2か月)\r\n");
    press(EMMA, "For a job card");
    assertThat(text(given(EMMA).get(0))).contains("\r\nName: Emma Clark\r\n");
    assertThat(app.slack().file(id(given(EMMA).get(0))).get("name").getAsString())
        .isEqualTo("job-card-2026-12-07.txt");
  }

  @Test
  void nobodyGetsWhatIsSomebodyElses() {
    claim(SAKURA, EVIDENCE);
    claim(DAISUKE, "大輔だけの記録");
    Shown offer = app.career(SAKURA, "ファイル");
    Press forged = Press.forged("own_workbook", "E0107");
    for (Member other : List.of(DAISUKE, KEN, RINA)) {
      Press copied = offer.control("Excelで受け取る").press(offer);
      ended(other, app.press(other, Origin.ephemeral(RunningApp.CHANNEL), copied));
      assertThat(cells(given(other).get(0))).doesNotContain(EVIDENCE, "田中 さくら");
    }
    assertThat(cells(given(DAISUKE).get(0))).contains("大輔だけの記録");
    app.clock().pass(Duration.ofMinutes(1));
    ended(RINA, app.press(RINA, Origin.ephemeral(RunningApp.CHANNEL), forged));
    assertThat(cells(given(RINA).get(1))).contains("人見 里奈").doesNotContain(EVIDENCE);
    assertThat(given(SAKURA)).isEmpty();
  }

  @Test
  void whoeverIsNotOnTheRosterOrOnTheMapGetsNothing() {
    for (Member nobody : List.of(STRANGER, HANA)) {
      assertThat(app.career(nobody, "ファイル").labels()).doesNotContain("Excelで受け取る");
      Press forged = Press.forged("own_workbook", "E0107");
      Shown begun = app.press(nobody, Origin.ephemeral(RunningApp.CHANNEL), forged);
      assertThat(ended(nobody, begun).said()).startsWith("この画面は古くなりました。");
    }
    assertThat(app.slack().calls("files.getUploadURLExternal")).isEmpty();
  }

  @Test
  void pressedTwiceItIsGivenOnce() {
    press(SAKURA, "Excelで受け取る");
    assertThat(press(SAKURA, "Excelで受け取る").said()).startsWith("*さきほど届けました*");
    assertThat(given(SAKURA)).hasSize(1);
    press(SAKURA, "ジョブ・カード用");
    assertThat(given(SAKURA)).hasSize(2);
    app.clock().pass(Duration.ofSeconds(31));
    assertThat(press(SAKURA, "Excelで受け取る").said()).startsWith("*届けました*");
    assertThat(given(SAKURA)).hasSize(3);
  }

  @Test
  void whereSlackDoesNotTakeItThatIsSaidAndItCanBePressedAgainAtOnce() {
    for (String method : List.of("files.getUploadURLExternal", Faults.UPLOAD, GIVE)) {
      app.slack().faults().html(method, 503, 1);
      Shown refused = press(SAKURA, "Excelで受け取る");
      assertThat(refused.findings()).isEmpty();
      assertThat(refused.said()).as(method).startsWith("*いま届けられませんでした*");
    }
    assertThat(given(SAKURA)).isEmpty();
    assertThat(press(SAKURA, "Excelで受け取る").said()).startsWith("*届けました*");
  }

  @Test
  void whereNobodyKnowsWhetherItArrivedThatIsSaid() {
    app.slack().faults().loseAnswer(GIVE, 1);
    assertThat(press(SAKURA, "Excelで受け取る").said()).startsWith("*届いたかどうか、わかりません*");
  }

  @Test
  void aModalIsPressedAndAnswersInItsPlace() {
    Shown settings = app.career(SAKURA, "設定");
    Shown offer = app.press(SAKURA, settings, settings.control("ファイルで受け取る"));
    int open = app.slack().calls("views.push").size();
    Shown given = ended(SAKURA, app.pressIn(SAKURA, offer, offer.control("ジョブ・カード用")));
    assertThat(given.said()).startsWith("*届けました*");
    assertThat(app.slack().calls("views.push")).hasSize(open);
  }

  @Test
  void whoeverClosesTheModalGetsTheFileOrHearsThatItFailed() {
    app.slack().fail("views.update", "not_found", 1);
    Shown offer = app.career(SAKURA, "ファイル");
    app.press(SAKURA, offer, offer.control("Excelで受け取る"));
    assertThat(last(SAKURA).said()).startsWith("上の「自分の記録(Excel)」に、あなたの記録が入っています。");

    app.slack().fail("views.update", "not_found", 1);
    app.slack().faults().html(GIVE, 503, 1);
    int before = app.slack().calls("response_url").size();
    app.press(SAKURA, offer, offer.control("ジョブ・カード用"));
    Call said = app.slack().awaitCalls("response_url", before + 1).get(before);
    assertThat(new Shown(said.payload()).said()).startsWith("*いま届けられませんでした*");
  }

  @Test
  void whereTheFileCannotBeMadeTheModalDoesNotGoOnPromisingIt() {
    Shown offer = app.career(SAKURA, "ファイル");
    Centre.change(app.folder(), "drop table role_period");
    Shown ended = ended(SAKURA, app.press(SAKURA, offer, offer.control("Excelで受け取る")));
    assertThat(ended.said()).startsWith("*いま届けられませんでした*");
  }

  @Test
  void theFileIsDeletedFromTheMessageThatFollowsIt() {
    press(SAKURA, "Excelで受け取る");
    String file = id(given(SAKURA).get(0));
    app.slack().fail("files.delete", "internal_error", 1);
    assertThat(remove(SAKURA, file).said()).startsWith("*いま消せませんでした*");
    assertThat(remove(SAKURA, file).said()).startsWith("ファイルを消しました。");
    assertThat(remove(SAKURA, file).said()).startsWith("そのファイルは、もうここにありません。");
  }

  @Test
  void nobodyDeletesWhatIsSomebodyElsesOrOfAnotherKind() {
    press(SAKURA, "Excelで受け取る");
    String file = id(given(SAKURA).get(0));
    String map = app.slack().withFile(SAKURA.id(), "career-map.xlsx", new byte[] {1});
    assertThat(remove(DAISUKE, file).said()).startsWith("そのファイルは、もうここにありません。");
    assertThat(remove(SAKURA, map).said()).startsWith("そのファイルは、もうここにありません。");
    assertThat(app.slack().calls("files.delete")).isEmpty();
    assertThat(remove(SAKURA, file).said()).startsWith("ファイルを消しました。");
  }

  @Test
  void nothingOfItIsInTheLogs() {
    try (LogTap log = LogTap.open()) {
      claim(SAKURA, EVIDENCE);
      app.slack().faults().html(GIVE, 503, 1);
      press(SAKURA, "Excelで受け取る");
      press(SAKURA, "Excelで受け取る");
      assertThat(String.join("\n", log.lines()))
          .contains("no own file")
          .doesNotContain(EVIDENCE, "さくら");
    }
  }

  private Shown press(Member member, String label) {
    Shown offer = app.career(member, "ファイル");
    return ended(member, app.press(member, offer, offer.control(label)));
  }

  /** What stands in the modal once the file is given or not. */
  private Shown ended(Member member, Shown begun) {
    assertThat(begun.findings()).isEmpty();
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> !scene.modal(member).said().matches("(?s)(ファイルを作って|The file is on).*"));
    return scene.modal(member);
  }

  private Shown remove(Member member, String file) {
    return app.press(
        member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged("own_remove", file));
  }

  private void claim(Member member, String evidence) {
    Shown card = app.career(member, "経験");
    Shown form = app.press(member, card, card.control("記録する"));
    scene.send(
        member,
        Form.of(form.surface())
            .choose("grow_what", "COACH_JUNIOR")
            .choose("grow_how_far", "CLAIMED")
            .type("grow_evidence", evidence));
  }

  /** The files that Slack has put into somebody's conversation with the app. */
  private List<Call> given(Member member) {
    return app.slack().calls(GIVE).stream()
        .filter(call -> call.ok() && member.directChannel().equals(call.argument("channel_id")))
        .toList();
  }

  private Shown last(Member member) {
    await().atMost(RunningApp.PATIENCE).until(() -> !scene.messages(member).isEmpty());
    List<JsonObject> messages = scene.messages(member);
    return Shown.ofMessage(messages.get(messages.size() - 1));
  }

  private static String id(Call call) {
    return call.payload().getAsJsonArray("files").get(0).getAsJsonObject().get("id").getAsString();
  }

  private String text(Call call) {
    return new String(app.slack().bytes(id(call)), StandardCharsets.UTF_8);
  }

  /** Every cell of the workbook. */
  private String cells(Call call) {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(app.slack().bytes(id(call))))) {
      return book.getSheets().map(OwnFileInSlackTest::cells).collect(Collectors.joining("\n"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String cells(Sheet sheet) {
    try {
      return sheet.read().stream()
          .flatMap(row -> row.stream())
          .map(cell -> cell == null ? "" : cell.getText())
          .collect(Collectors.joining("\n"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
