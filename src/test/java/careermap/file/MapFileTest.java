package careermap.file;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.AbilityUnit;
import careermap.map.CareerMap;
import careermap.map.Criterion;
import careermap.map.Draft;
import careermap.map.Language;
import careermap.map.Level;
import careermap.map.MapReading;
import careermap.map.Phrase;
import careermap.map.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class MapFileTest {
  private static final CareerMap SMALL = SmallMap.read(SmallMap.TEXT).map().orElseThrow();
  private static final AbilityUnit LENT =
      new AbilityUnit(
          "06C022L11",
          "06C022",
          true,
          new Level(1),
          new Phrase("型枠の基本", "Basics of formwork"),
          List.of(new Criterion("06C022L11-1", new Phrase("図面を読む。", "Reads drawings."))));

  @TempDir private Path folder = Path.of("");

  private final MapFile files = new MapFile();

  @Test
  void keepsTheAuthorsOwnWordsOfAText() {
    Draft draft = read("# ours\n" + SmallMap.TEXT);

    assertThat(draft.document()).isEqualTo("# ours\n" + SmallMap.TEXT);
    assertThat(draft.reading().map()).contains(SMALL);
    assertThat(draft.source()).isEqualTo("map.yml");
  }

  @Test
  void writesTheTextOfAWorkbookItself() {
    Draft draft = files.read("map.yml", MapWorkbook.write(SMALL, Language.EN));

    assertThat(draft.document()).isEqualTo(new YamlMap().write(SMALL));
    assertThat(draft.reading().map()).contains(SMALL);
  }

  @Test
  void understandsTheEncodingsOfWindows() {
    byte[] withMark = ("\uFEFF" + SmallMap.TEXT).getBytes(UTF_8);
    byte[] shiftJis = SmallMap.TEXT.replace("\n", "\r\n").getBytes(Charset.forName("windows-31j"));

    assertThat(files.read("map.yml", withMark).reading().map()).contains(SMALL);
    assertThat(files.read("map.yml", withMark).document()).isEqualTo(SmallMap.TEXT);
    assertThat(files.read("map.yml", shiftJis).reading().map()).contains(SMALL);
  }

  @Test
  void aFloodOfValuesIsRefusedBeforeItFillsTheMemory() {
    MapReading flood = read("roles: [" + "a, ".repeat(200_000) + "a]").reading();
    assertThat(flood.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message().ja()).contains("多すぎる値"));
  }

  @Test
  void aMapWithoutAnyRoleIsNoMap() {
    MapReading empty = read("name: {ja: 地図, en: map}\nroles: []\ntransitions: []\n").reading();
    assertThat(empty.map()).isEmpty();
    assertThat(empty.problems()).extracting(Problem::place).containsExactly("map.yml:2:8");
  }

  @Test
  void whatIsNoFileIsNotRead() {
    assertFault(files.read(Path.of("/dev/zero")), "/dev/zero", "ファイルを開けません");
  }

  @Test
  void saysKindlyWhatIsNoMap() throws IOException {
    byte[] broken = new byte[] {(byte) 0x81, (byte) 0xFF, (byte) 0xFE, 'a'};
    byte[] old = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
    };

    assertFault(files.read("a.yml", new byte[0]), "a.yml:1:1", "中身がありません");
    assertFault(files.read("a.pdf", "%PDF-1.7 ...".getBytes(UTF_8)), "a.pdf", "地図のファイルではない");
    assertFault(
        files.read("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}), "a.png", "地図のファイルではない");
    assertFault(files.read("a.yml", SmallMap.TEXT.getBytes(UTF_16)), "a.yml", "文字コードがわかりません");
    assertFault(files.read("a.yml", broken), "a.yml", "文字コードがわかりません");
    assertFault(files.read("a.xls", old), "a.xls", "パスワード付きか古い形式");
    assertFault(
        files.read("a.docx", zip("word/document.xml", "<a/>")), "a.docx", "Excelファイルとして読めません");
    assertFault(files.read("a.xlsx", new byte[] {'P', 'K', 3, 4}), "a.xlsx", "Excelファイルとして読めません");
    assertFault(read("just words"), "map.yml:1:1", "項目と値の組");
  }

  @Test
  void refusesWhatIsTooLargeBeforeItIsRead() throws IOException {
    Path huge = folder.resolve("huge.yml");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(100L << 20);
    }

    assertFault(files.read(huge), "huge.yml", "10 MBまで");
    assertFault(files.read("huge.yml", new byte[(10 << 20) + 1]), "huge.yml", "10 MBまで");
    assertFault(read(SmallMap.TEXT + "#".repeat(2 << 20)), "map.yml:1:1", "2MiBまで");
  }

  @Test
  void saysWhichFileIsNotThere() throws IOException {
    Path missing = folder.resolve("missing.yml");
    Files.writeString(folder.resolve("map.yml"), SmallMap.TEXT);

    assertThat(files.read(folder.resolve("map.yml")).reading().map()).contains(SMALL);
    assertFault(files.read(missing), missing.toString(), "見つかりません");
    assertFault(files.read(folder), folder.toString(), "フォルダ");
  }

  @Test
  void isNotImpressedByWorkbooksThatUnfoldToMuch() throws IOException {
    assertFault(
        files.read("bomb.xlsx", zip("a.xml", " ".repeat(60 << 20))), "bomb.xlsx", "中身が大きすぎます");
  }

  @Test
  void doesNotMakeRoomForCellsAndTextsThatAreNotThere() throws IOException {
    byte[] book = MapWorkbook.write(SMALL, Language.JA);

    for (var lie :
        List.of(
            List.of("r=\"B2\"", "r=\"ZZZZZZ2\""),
            List.of("<v>1</v>", "<v>999999999</v>"),
            List.of("<v>1</v>", "<v>-1</v>"),
            List.of(
                "<sheetData>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><sheetData>&b;"))) {
      byte[] lying = Archive.edit(book, "sheet2.xml", xml -> xml.replace(lie.get(0), lie.get(1)));
      assertThat(files.read("a.xlsx", lying).reading().problems()).as("%s", lie).hasSize(1);
    }
    byte[] number =
        Archive.edit(
            book,
            "sheet2.xml",
            xml -> xml.replaceAll("(<c r=\"I2\"[^>]*>)<v>24</v>", "$1<v>1E999999999</v>"));
    assertThat(files.read("a.xlsx", number).reading().problems())
        .extracting(problem -> problem.message().en())
        .first()
        .asString()
        .contains("must be a whole number");
  }

  @Test
  void readsWhatFormulasAmountToAndReportsTheirErrors() throws IOException {
    byte[] book = MapWorkbook.write(SMALL, Language.JA);
    byte[] computed =
        Archive.edit(
            book,
            "sheet2.xml",
            xml -> xml.replaceAll("(<c r=\"I2\"[^>]*>)<v>24</v>", "$1<f>12*2</f><v>24</v>"));
    byte[] failed =
        Archive.edit(
            book,
            "sheet2.xml",
            xml ->
                xml.replaceAll(
                    "<c r=\"H2\" s=\"([0-9]+)\"[^>]*><v>12</v></c>",
                    "<c r=\"H2\" s=\"$1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"));

    assertThat(files.read("a.xlsx", computed).reading().map()).contains(SMALL);
    assertFault(files.read("a.xlsx", failed), "役割!H2", "計算式がエラー");
  }

  @Test
  void takesInUnitsFromElsewhereAndIsThenCompleteInItself() {
    String text = SmallMap.with("units: [TEL]", "units: [TEL, 06C022L11]");
    List<String> asked = new ArrayList<>();
    MapFile lending =
        new MapFile(
            code -> {
              asked.add(code);
              return Optional.of(LENT).filter(unit -> unit.code().equals(code));
            });

    Draft draft = lending.read("map.yml", text.getBytes(UTF_8));
    CareerMap map = draft.reading().map().orElseThrow();
    assertThat(map.units()).last().isEqualTo(LENT);
    assertThat(new YamlMap().read("kept", draft.document()).map()).contains(map);
    assertThat(asked).containsOnly("06C022L11");
    assertFault(read(text), "map.yml:12:18", "能力ユニット「06C022L11」は、この地図にありません");
    assertThat(new YamlMap(code -> Optional.of(LENT)).read("map.yml", text).map()).contains(map);

    Draft book = lending.read("map.xlsx", MapWorkbook.write(map, Language.JA));
    assertThat(book.reading().map()).contains(map);
  }

  @Test
  void asksElsewhereForNothingThatTheFileHas() {
    MapFile strict =
        new MapFile(
            code -> {
              throw new AssertionError(code);
            });

    assertThat(strict.read("map.yml", SmallMap.TEXT.getBytes(UTF_8)).reading().map())
        .contains(SMALL);
  }

  private Draft read(String text) {
    return files.read("map.yml", text.getBytes(UTF_8));
  }

  private static void assertFault(Draft draft, String place, String japanese) {
    assertThat(draft.reading().map()).isEmpty();
    assertThat(draft.reading().problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).isEqualTo(place);
              assertThat(problem.message().ja()).contains(japanese);
            });
  }

  private static byte[] zip(String name, String content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
