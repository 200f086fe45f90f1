package careermap;

import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Answered;
import careermap.slackstandin.Faults;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Human resources publish a map from Slack, and everybody hears of it. */
class PublishInSlackTest {
  private static final String NEWS = "C0NEWS";

  private final RunningApp app = RunningApp.with(Centre::moveIn, Map.of("HR_CHANNEL_ID", NEWS));

  @BeforeEach
  void openTheChannel() {
    app.slack().withChannel(NEWS, "hr-news").withBotIn(NEWS);
  }

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void aFileInADirectMessageIsCheckedThenPublishedThenAnnouncedOnce() {
    Shown preview = preview(drop(OtherMaps.renewed()));
    assertThat(preview.title()).isEqualTo("第2版の確認");
    assertThat(preview.findings()).isEmpty();
    assertThat(preview.said()).contains("業務の改善を提案する", "表示が変わる人", "変わらないもの");
    Shown published = publish(preview, "改善の提案を大切にします。");
    assertThat(published.said()).contains("第2版を公開しました");
    Shown post = onlyPost();
    assertThat(post.findings()).isEmpty();
    assertThat(post.said())
        .contains("キャリアマップが新しくなりました(第2版)", "改善の提案を大切にします。", "2026年12月7日からです")
        .doesNotContain(Stream.of(SAKURA, KEN).map(Member::name).toArray(String[]::new));
    assertThat(post.surface().toString()).contains("slack_file");
  }

  @Test
  void theCardFollowsAtOnceAndTellsWhatChangedForItsReaderUntilTheyHaveRead() {
    publish(preview(drop(OtherMaps.renewed())), "");
    Shown card = app.career(SAKURA, "");
    assertThat(card.said()).contains("キャリアマップが新しくなりました。");
    Shown news = app.press(SAKURA, card, card.control("変更を見る"));
    assertThat(news.findings()).isEmpty();
    assertThat(news.said()).contains("業務の改善を提案する", "この画面は、あなただけに届きます");
    assertThat(app.career(SAKURA, "").said()).doesNotContain("キャリアマップが新しくなりました。");
  }

  @Test
  void whomNothingConcernsIsToldNothing() {
    publish(preview(drop(OtherMaps.renewed())), "");
    assertThat(app.career(KEN, "").said()).doesNotContain("キャリアマップが新しくなりました。");
  }

  @Test
  void theHomeTabTellsToo() {
    publish(preview(drop(OtherMaps.renewed())), "");
    assertThat(app.home(SAKURA).said()).contains("キャリアマップが新しくなりました。");
  }

  @Test
  void aFileWithFaultsIsAnsweredWithTheirPlacesAndChangesNothing() {
    Shown answer = drop(OtherMaps.renewed().replace("level: 3", "level: 9"));
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.said()).contains("直してほしいところ").containsPattern("`map\\.yml:\\d+:12`：");
    assertThat(answer.labels()).isEmpty();
    assertThat(app.career(SAKURA, "道").said()).contains("第1版");
  }

  @Test
  void somethingThatIsNoMapIsAnsweredKindly() {
    assertThat(
            dropBytes("holiday.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .said())
        .contains("直してほしいところ：1か所");
  }

  @Test
  void nobodyElseCanGiveAFile() {
    int before = app.slack().messagesTo(SAKURA.id()).size();
    String file = app.slack().withFile(SAKURA.id(), "map.yml", bytes(OtherMaps.renewed()));
    Shown.acknowledged(app.sender().fileDropped(SAKURA.id(), "", file));
    assertThat(app.messages(SAKURA, before + 1).get(before).said()).contains("人事の担当の方からだけです");
    assertThat(app.slack().calls("files.info")).isEmpty();
  }

  @Test
  void whoeverLosesTheRightsBeforePublishingPublishesNothing() {
    Shown preview = preview(drop(OtherMaps.renewed()));
    Answered answered = submit(SAKURA, preview, Form.of(preview.surface()));
    assertThat(shownIn(answered).said()).contains("人事の担当の方からだけです");
    assertThat(app.career(SAKURA, "道").said()).contains("第1版");
  }

  @Test
  void aPressOfPublishThatArrivesTwiceMakesOneVersionAndOnePost() {
    Shown preview = preview(drop(OtherMaps.renewed()));
    Form form = Form.of(preview.surface());
    submit(RINA, preview, form);
    assertThat(shownIn(submit(RINA, preview, form)).said()).contains("第2版と同じです");
    onlyPost();
    assertThat(app.career(RINA, "道").said()).contains("第2版");
  }

  @Test
  void whoeverIsOvertakenIsAskedToLookAgain() {
    Shown first = preview(drop(OtherMaps.renewed()));
    Shown second = preview(drop(OtherMaps.withDataEntry()));
    publish(first, "");
    assertThat(shownIn(submit(RINA, second, Form.of(second.surface()))).said())
        .contains("先に第2版が公開されました");
  }

  @Test
  void theSameMapIsNotPublishedAgain() {
    Shown kept = drop(careermap.file.BundledMap.text());
    app.press(RINA, kept, kept.control("確認する"));
    await()
        .atMost(RunningApp.PATIENCE)
        .untilAsserted(() -> assertThat(modal(RINA).said()).contains("いまの第1版と同じです"));
  }

  @Test
  void whoeverHasARoleThatEndsGetsTheRoleThatHrChooses() {
    publish(preview(drop(OtherMaps.withDataEntry())), "");
    Centre.change(
        app.folder(), "update person set role = 'DATA_ENTRY' where employee_id = 'E0107'");
    Shown preview = previewOf("3", drop(careermap.file.BundledMap.text()));
    assertThat(preview.findings()).isEmpty();
    assertThat(preview.said()).contains("田中 さくら");
    assertThat(shownIn(submit(RINA, preview, Form.of(preview.surface()))).said())
        .contains("新しい役割を決めてください");
    Form form = Form.of(preview.surface()).choose("successor_", "OPERATOR");
    assertThat(shownIn(submit(RINA, preview, form)).said()).contains("第3版を公開しました");
    assertThat(app.career(SAKURA, "").said()).startsWith("*いま* オペレーター");
  }

  @Test
  void aPostThatSlackRefusesIsSentAgainUntilItStands() {
    app.slack().fail("chat.postMessage", "not_in_channel", 1);
    publishFromDesk();
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> app.career(RINA, "人事").said().contains("not_in_channel"));
    app.clock().pass(Duration.ofSeconds(10));
    onlyPost();
  }

  @Test
  void aPostOfWhichNobodyKnowsIsNotSentAgainUnlessHrSaysSo() {
    app.slack().faults().loseAnswer("chat.postMessage", 1);
    publishFromDesk();
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> app.career(RINA, "人事").labels().contains("もう一度送る"));
    assertThat(posts()).hasSize(1);
    Shown desk = app.career(RINA, "人事");
    assertThat(desk.findings()).isEmpty();
    app.press(RINA, desk, desk.control("届いている"));
    assertThat(app.career(RINA, "人事").labels()).doesNotContain("もう一度送る");
    assertThat(posts()).hasSize(1);
  }

  @Test
  void withoutAPictureThePostStandsAllTheSame() {
    app.slack().faults().html(Faults.UPLOAD, 500, 1);
    publishFromDesk();
    Shown post = onlyPost();
    assertThat(post.said()).contains("第2版");
    assertThat(post.surface().toString()).doesNotContain("slack_file");
  }

  @Test
  void anOlderVersionIsPublishedAgainFromTheList() {
    publish(preview(drop(OtherMaps.renewed())), "");
    Shown desk = app.career(RINA, "人事");
    Shown versions = app.press(RINA, desk, desk.control("これまでの版"));
    assertThat(versions.findings()).isEmpty();
    assertThat(versions.said()).contains("人見 里奈", "はじめから入っている地図");
    Shown preview = lastView(app.pressIn(RINA, versions, versions.control("この版にもどす")));
    assertThat(preview.title()).isEqualTo("第3版の確認");
    assertThat(publish(preview, "もどします").said()).contains("第3版を公開しました");
  }

  @Test
  void theMapOpensWithItsPictureAndTheReadersPlaceOnIt() {
    Shown card = app.career(SAKURA, "");
    app.press(SAKURA, card, card.control("地図を見る"));
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> modal(SAKURA).surface().toString().contains("slack_file"));
    Shown map = modal(SAKURA);
    assertThat(map.findings()).isEmpty();
    assertThat(map.surface().toString()).contains("あなたの役割は、オペレーター");
    int uploads = app.slack().calls("files.completeUploadExternal").size();
    app.press(SAKURA, card, card.control("地図を見る"));
    assertThat(app.slack().calls("files.completeUploadExternal")).hasSize(uploads);
  }

  @Test
  void hrReceivesTheMapAsAWorkbook() {
    Shown desk = app.career(RINA, "人事");
    Shown sent = app.press(RINA, desk, desk.control("地図のファイルを受け取る"));
    assertThat(sent.said()).contains("Excelのファイルを送りました");
    JsonObject completed = app.slack().calls("files.completeUploadExternal").get(0).payload();
    assertThat(completed.get("channel_id").getAsString()).startsWith("D");
  }

  private void publishFromDesk() {
    Shown desk = app.career(RINA, "人事");
    Shown form = app.press(RINA, desk, desk.control("地図のファイルを渡す"));
    String file = app.slack().withFile(RINA.id(), "map.yml", bytes(OtherMaps.renewed()));
    Answered answered =
        submit(RINA, form, Form.of(form.surface()).attach("file", app.slack().file(file)));
    Shown preview = shownIn(answered);
    assertThat(preview.title()).isEqualTo("第2版の確認");
    submit(RINA, preview, Form.of(preview.surface()));
  }

  private Shown drop(String map) {
    return dropBytes("map.yml", bytes(map));
  }

  private Shown dropBytes(String name, byte[] content) {
    int before = app.slack().messagesTo(RINA.id()).size();
    String file = app.slack().withFile(RINA.id(), name, content);
    Shown.acknowledged(app.sender().fileDropped(RINA.id(), "", file));
    return app.messages(RINA, before + 1).get(before);
  }

  private Shown preview(Shown kept) {
    return lastView(app.press(RINA, kept, kept.control("確認する")));
  }

  /** The preview of that version, and of no older one that is still open. */
  private Shown previewOf(String version, Shown kept) {
    app.press(RINA, kept, kept.control("確認する"));
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> modal(RINA).title().equals("第" + version + "版の確認"));
    return modal(RINA);
  }

  /** What the modal shows once it is no longer loading. */
  private Shown lastView(Shown opened) {
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> modal(RINA).surface().toString().contains("map_publish"));
    return modal(RINA);
  }

  private Shown modal(Member member) {
    return new Shown(app.slack().modal(member.id()).orElseThrow());
  }

  private Shown publish(Shown preview, String note) {
    Form form = Form.of(preview.surface());
    return shownIn(submit(RINA, preview, note.isEmpty() ? form : form.type("note", note)));
  }

  private Answered submit(Member member, Shown view, Form form) {
    return app.sender().submit(member.id(), form);
  }

  /** The view that takes the place of a form. */
  private Shown shownIn(Answered answered) {
    return new Shown(answered.json().getAsJsonObject("view"));
  }

  private Shown onlyPost() {
    await().atMost(RunningApp.PATIENCE).until(() -> posts().size() == 1);
    return Shown.ofMessage(posts().get(0));
  }

  private List<JsonObject> posts() {
    return app.slack().messagesTo(NEWS);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
