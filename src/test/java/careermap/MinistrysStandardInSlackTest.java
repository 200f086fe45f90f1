package careermap;

import static careermap.Centre.KEN;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.assessment.Mark;
import careermap.file.BundledMap;
import careermap.slackstandin.Call;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The ministry's own standard of formwork (型枠工事業), from its file to the talk: 103 criteria in four
 * units, the largest unit of the industry among them. Marks and totals are chosen and counted by
 * hand; leaves the picture and the workbook in {@code target/standard-sheet}.
 */
class MinistrysStandardInSlackTest {
  private static final String STANDARD = "/careermap/standard/mhlw-standard-formwork.csv";
  private static final String UNITS = "units: [INFO_L1, TEL_L1, PRODUCT_L1, RECORD_L1]";
  private static final Path PICTURES = Path.of("target", "standard-sheet");

  /** In the sheet's order; a mark for each of the unit's criteria, in the ministry's order. */
  private static final Map<String, String> SELF =
      Map.of(
          "06C022L11", "○○○○△○○△○○×○○△○○−○○",
          "06C032L11", "○○△×",
          "06C039L33",
              "○○○○△△△△××"
                  + "××○○○○△△××"
                  + "−−○○○△△△××"
                  + "○○○○○○○○○○"
                  + "△△△△△×××××"
                  + "−○△×○△×○△×"
                  + "○○△△××−−",
          "06S002L11", "○○○○○○○○○○○○");

  private static final Map<String, String> RATER =
      Map.of(
          "06C022L11", "○○○○△○○△○△×○○○○○−○△",
          "06C032L11", "○○△×",
          "06C039L33",
              "○○○△△△△△××"
                  + "××○○○○△△××"
                  + "○△○○○△△△×○"
                  + "○○○○△○○○○○"
                  + "△△△○△×××××"
                  + "×○△×○△×○△×"
                  + "○○△△××−×",
          "06S002L11", "○×○△○−○×○△○−");

  private static final Map<Character, Mark> MARKS =
      Map.of('○', Mark.ALONE, '△', Mark.ALMOST, '×', Mark.WITH_HELP, '−', Mark.NOT_DONE_HERE);

  private final TalkScene scene = new TalkScene();
  private final RunningApp app = scene.app;
  private final SheetWalk walk = new SheetWalk(scene);

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void theMinistrysStandardIsMarkedFromItsFileToTheTalk() throws IOException {
    takeTheStandard();
    publishWithItsUnits();
    String sheet = mark();
    Shown both = rate();
    lookAt(both);
    Shown explained = explain(both, sheet);
    Shown closed = app.pressIn(KEN, explained, explained.control("評価を終える"));
    assertThat(closed.said()).startsWith("評価を終えました。");
    lookAtTheFiles();
  }

  private void takeTheStandard() throws IOException {
    Path file = app.folder().resolve("standard.csv");
    try (InputStream in = MinistrysStandardInSlackTest.class.getResourceAsStream(STANDARD)) {
      Files.write(file, Objects.requireNonNull(in).readAllBytes());
    }
    assertThat(run("standard", "import", file.toString()))
        .contains("新しい能力ユニット: 48", "ファイルにある基準: 965");
  }

  private void publishWithItsUnits() throws IOException {
    String units = "units: [06C022L11, 06C032L11, 06C039L33, 06S002L11]";
    Path file = app.folder().resolve("map.yml");
    Files.writeString(file, OtherMaps.replaced(BundledMap.text(), UNITS, units));
    assertThat(run("map", "publish", file.toString()))
        .contains("能力ユニット「組立作業」が加わりました。", "第2版を公開しました");
  }

  private String run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    try (CommandDatabase database = new CommandDatabase(app.settings())) {
      int exit =
          Main.commandLine(app.settings(), database)
              .setOut(new PrintWriter(out))
              .setErr(new PrintWriter(err))
              .execute(arguments);
      assertThat(exit).as("%s%s", out, err).isZero();
      return out + "\n" + err;
    }
  }

  /** Ten rows at a time: two forms, one, seven and two, and the last page. */
  private String mark() {
    Shown form = walk.begin(SAKURA);
    List<Shown> seen = new ArrayList<>();
    Shown last = walk.markAll(SAKURA, form, code -> chosen(SELF, code), seen::add);
    assertThat(seen).hasSize(12 + 1).allMatch(one -> one.findings().isEmpty());
    assertThat(seen.get(9).said()).contains("\n*組立作業* 共通・レベル3\n4つのうち3つめです。68行の61行めから68行めです。");
    assertThat(seen.get(3).said()).contains("\n1 作業中は他職種が立入りしないよう職長の指示を基に立入禁止を明示して作業をしている");
    Shown own = walk.submit(SAKURA, last);
    assertThat(own.findings()).isEmpty();
    assertThat(own.said())
        .contains("○ 一人でできる 54\n△ ほぼ一人でできる 23\n× これから 20\n− 対象外 6")
        .contains("*組立作業* レベル3\n○ 一人でできる 26、△ ほぼ一人でできる 19、× これから 18、− 対象外 5");
    return SheetWalk.sheet(form);
  }

  private Shown rate() {
    Shown form = scene.press(KEN, scene.toPress(KEN, "自分の評価シートを始めました"), "付ける");
    return walk.submit(KEN, walk.markAll(KEN, form, code -> chosen(RATER, code)));
  }

  private static Mark chosen(Map<String, String> marks, String criterion) {
    String[] parts = criterion.split("-", -1);
    String ofUnit = Objects.requireNonNull(marks.get(parts[0]), criterion);
    return Objects.requireNonNull(MARKS.get(ofUnit.charAt(Integer.parseInt(parts[1]) - 1)));
  }

  /** Counts of both, shares of the supervisor's: of 99 rows, for 4 are not done there. */
  private void lookAt(Shown both) {
    assertThat(both.findings()).isEmpty();
    assertThat(both.header()).isEqualTo("見方がちがったところ：17か所");
    assertThat(both.said())
        .contains(
            "*あなた*\n○ 一人でできる 48(48%)\n△ ほぼ一人でできる 28(28%)\n× これから 23(23%)\n− 対象外 4",
            "*田中さん*\n○ 一人でできる 54\n△ ほぼ一人でできる 23\n× これから 20\n− 対象外 6",
            "*あなたのほうが高く見ているところ：3か所*",
            "*田中さんのほうが高く見ているところ：8か所*",
            "*どちらかが、この職場では行わないとしたところ：6か所*",
            "理由がまだの行が17行あります。");
    Shown same = app.pressIn(KEN, both, both.control("同じだった86行"));
    assertThat(same.findings()).isEmpty();
    Shown rest = app.pressIn(KEN, both, both.control("ほかの2行"));
    assertThat(rest.findings()).isEmpty();
    assertThat(rest.said().split("理由：まだ書いていません", -1)).hasSize(2 + 1);
  }

  private Shown explain(Shown both, String sheet) {
    Shown at = both;
    for (int number = 0; number < 17; number++) {
      String value = number + "|" + sheet;
      Shown page =
          number < 15
              ? at
              : app.pressIn(KEN, at, new Shown.Control("sheet_reveal", "15|" + sheet, "", false));
      Shown form = app.pressIn(KEN, page, example(page, value));
      assertThat(form.findings()).isEmpty();
      at = scene.send(KEN, Form.of(form.surface()).type("sheet_example", "例その" + (number + 1)));
      assertThat(at.findings()).isEmpty();
    }
    assertThat(at.said()).doesNotContain("理由がまだ");
    return at;
  }

  private static Shown.Control example(Shown page, String value) {
    return page.controls().stream()
        .filter(one -> one.action().equals("sheet_example") && one.value().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private void lookAtTheFiles() throws IOException {
    Shown list = app.career(SAKURA, "評価");
    Shown hers = app.press(SAKURA, list, list.control("二人の見方"));
    app.pressIn(SAKURA, hers, hers.control("図とExcelを受け取る"));
    await().atMost(RunningApp.PATIENCE).until(() -> files(SAKURA).size() == 2);
    byte[] picture = files(SAKURA).get(0);
    byte[] workbook = files(SAKURA).get(1);
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve("radar.png"), picture);
    Files.write(PICTURES.resolve("sheet.xlsx"), workbook);
    assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isPositive();
    assertThat(app.slack().calls("files.getUploadURLExternal").get(0).argument("alt_txt"))
        .contains("段取り：本人 78%、上司 72%", "型枠材料加工：本人 50%、上司 50%")
        .contains("組立作業：本人 41%、上司 40%", "解体・搬出作業：本人 100%、上司 60%");
    lookAtTheWorkbook(workbook);
  }

  private static void lookAtTheWorkbook(byte[] workbook) throws IOException {
    List<List<String>> rows = rows(workbook, 0);
    String self = marks(rows, 2);
    String rater = marks(rows, 3);
    assertThat(self).isEqualTo(inOrder(SELF));
    assertThat(rater).isEqualTo(inOrder(RATER));
    List<String> examples =
        rows.stream().map(row -> row.get(4)).filter(text -> text.startsWith("例その")).toList();
    assertThat(examples).hasSize(17).doesNotHaveDuplicates();
    assertThat(rows(workbook, 1))
        .contains(
            List.of("段取り", "14", "3", "1", "18", "13", "4", "1", "18", "0.72", "0.22", "0.06"),
            List.of("型枠材料加工", "2", "1", "1", "4", "2", "1", "1", "4", "0.5", "0.25", "0.25"),
            List.of("組立作業", "26", "19", "18", "63", "27", "21", "19", "67", "0.4", "0.31", "0.28"),
            List.of("解体・搬出作業", "12", "0", "0", "12", "6", "2", "2", "10", "0.6", "0.2", "0.2"),
            List.of("合計", "54", "23", "20", "97", "48", "28", "23", "99", "0.48", "0.28", "0.23"));
  }

  private static String inOrder(Map<String, String> marks) {
    return List.of("06C022L11", "06C032L11", "06C039L33", "06S002L11").stream()
        .map(marks::get)
        .collect(Collectors.joining());
  }

  /** The marks of a column, of the rows that have one. */
  private static String marks(List<List<String>> rows, int column) {
    return rows.stream()
        .map(row -> row.get(column))
        .filter(text -> text.length() == 1 && MARKS.containsKey(text.charAt(0)))
        .collect(Collectors.joining());
  }

  private static List<List<String>> rows(byte[] workbook, int sheet) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      return book.getSheet(sheet).orElseThrow().read().stream()
          .map(MinistrysStandardInSlackTest::texts)
          .toList();
    }
  }

  private static List<String> texts(Row row) {
    return IntStream.range(0, 12).mapToObj(at -> text(row, at)).toList();
  }

  private static String text(Row row, int at) {
    @Nullable Cell cell = at < row.getCellCount() ? row.getCell(at) : null;
    return cell == null || cell.getRawValue() == null ? "" : cell.getText();
  }

  private List<byte[]> files(Member member) {
    return app.slack().calls("files.completeUploadExternal").stream()
        .filter(call -> call.ok() && member.directChannel().equals(call.argument("channel_id")))
        .map(call -> app.slack().bytes(id(call)))
        .toList();
  }

  private static String id(Call call) {
    return call.payload().getAsJsonArray("files").get(0).getAsJsonObject().get("id").getAsString();
  }
}
