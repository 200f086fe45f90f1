package careermap.file;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.assessment.Assessment;
import careermap.assessment.BothMarks;
import careermap.assessment.Mark;
import careermap.assessment.OwnSheet;
import careermap.assessment.PaperSheet;
import careermap.assessment.Radar;
import careermap.assessment.Reveal;
import careermap.assessment.Sheet;
import careermap.assessment.Side;
import careermap.map.AbilityUnit;
import careermap.map.Criterion;
import careermap.map.Language;
import careermap.map.Level;
import careermap.map.Phrase;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import careermap.person.PersonId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetFileTest {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final String EXAMPLE = "=お客さまの話を最後まで聞いていました。";
  private static final Sheet SHEET =
      new Sheet(3, role(unit("U1", true, "段取り", 4), unit("U2", false, "安全", 2)));
  private static final Map<String, Mark> SELF =
      Map.of("U1-0", Mark.ALONE, "U1-1", Mark.ALONE, "U1-2", Mark.ALMOST, "U2-0", Mark.WITH_HELP);
  private static final Map<String, Mark> RATER =
      Map.of(
          "U1-0", Mark.ALONE,
          "U1-1", Mark.WITH_HELP,
          "U1-2", Mark.ALMOST,
          "U1-3", Mark.NOT_DONE_HERE,
          "U2-0", Mark.NOT_DONE_HERE);
  private static final Map<Side, Map<String, String>> COMMENTS =
      Map.of(
          Side.SELF, Map.of("U1", "手順書を読み直した。", "U2", "=まだ少ない"),
          Side.SUPERVISOR, Map.of("U1", "落ち着いていた。"));
  private static final Reveal REVEAL =
      new Reveal(
          assessment(), SHEET, new BothMarks(SELF, RATER, Map.of("U1-1", EXAMPLE), COMMENTS));

  private static final PaperSheet FILLED = PaperSheet.of(REVEAL, "佐藤 さくら", "田中 一郎", TOKYO);

  @Test
  void theRowsHoldBothSidesAndTheSupervisorsExamples() {
    assertThat(table(FILLED))
        .containsExactly(
            List.of("能力ユニット", "職務遂行のための基準", "自己評価", "上司評価", "コメント"),
            List.of("共通能力ユニット", "", "", "", ""),
            List.of("段取り", "基準U1-0", "○", "○", ""),
            List.of("", "基準U1-1", "○", "×", EXAMPLE),
            List.of("", "基準U1-2", "△", "△", ""),
            List.of("", "基準U1-3", "", "−", ""),
            List.of("", "この能力ユニットについて(本人)", "", "", "手順書を読み直した。"),
            List.of("", "この能力ユニットについて(上司)", "", "", "落ち着いていた。"),
            List.of("選択能力ユニット", "", "", "", ""),
            List.of("安全", "基準U2-0", "×", "−", ""),
            List.of("", "基準U2-1", "", "", ""),
            List.of("", "この能力ユニットについて(本人)", "", "", "=まだ少ない"));
  }

  @Test
  void theHeadSaysWhoseItIsAndWhen() {
    assertThat(texts(rows(FILLED, Language.JA, 0), 5))
        .contains(
            List.of("職業能力評価シート", "", "", "", ""),
            List.of("氏名", "佐藤 さくら", "始めた日", "", "2026-11-01"),
            List.of("役割", "リーダー", "本人が出した日", "", "2026-11-03"),
            List.of("レベル", "レベル2", "上司が出した日", "", "2026-11-06"),
            List.of("キャリアマップ", "第3版", "終えた日", "", ""),
            List.of("上司", "田中 一郎", "", "", ""));
    assertThat(texts(rows(FILLED, Language.EN, 0), 5))
        .contains(
            List.of("Name", "佐藤 さくら", "Opened", "", "2026-11-01"),
            List.of("Level", "Level 2", "Supervisor submitted", "", "2026-11-06"));
  }

  @Test
  void theKeySaysWhatTheMarksMeanAndThatTheMappingIsOurOwn() {
    assertThat(texts(rows(FILLED, Language.JA, 0), 1))
        .contains(
            List.of("○：一人でできている(後輩に教えることができる場合を含みます)"),
            List.of("ジョブ・カードに写すときは、○をA、△をB、×をCとみなします。この対応は、このアプリが決めたもので、公式のものではありません。"));
  }

  /** One of three is 33 of a hundred: what is not done at the workplace is in no denominator. */
  @Test
  void theTotalsAreTheMinistrys() {
    assertThat(totals(FILLED))
        .containsExactly(
            numbers("段取り,2,1,0,3,1,1,1,3,0.33,0.33,0.33"),
            numbers("安全,0,0,1,1,0,0,0,0,,,"),
            numbers("合計,2,1,1,4,1,1,1,3,0.33,0.33,0.33"));
  }

  @Test
  void aBlankSheetHasTheRowsAndNoMark() {
    PaperSheet blank = PaperSheet.blank(SHEET);
    assertThat(table(blank))
        .hasSize(9)
        .contains(List.of("段取り", "基準U1-0", "", "", ""))
        .allMatch(row -> row.get(4).isEmpty() || row.get(4).equals("コメント"));
    assertThat(totals(blank))
        .containsExactly(
            numbers("段取り,,,,,,,,,,,"), numbers("安全,,,,,,,,,,,"), numbers("合計,,,,,,,,,,,"));
  }

  @Test
  void ofOneSideAloneNothingOfTheOtherIsOnThePaper() {
    PaperSheet own =
        PaperSheet.of(
            new OwnSheet(
                assessment(), SHEET, Side.SELF, SELF, COMMENTS.getOrDefault(Side.SELF, Map.of())),
            "佐藤",
            null,
            TOKYO);
    assertThat(table(own))
        .contains(List.of("", "基準U1-1", "○", "", ""))
        .contains(List.of("", "この能力ユニットについて(本人)", "", "", "手順書を読み直した。"))
        .noneMatch(row -> row.get(1).endsWith("(上司)"));
    assertThat(totals(own).get(0)).isEqualTo(numbers("段取り,2,1,0,3,,,,,,,"));
    assertThat(texts(rows(own, Language.JA, 0), 5))
        .contains(
            List.of("役割", "リーダー", "本人が出した日", "", "2026-11-03"),
            List.of("レベル", "レベル2", "上司が出した日", "", ""));
    PaperSheet theirs =
        PaperSheet.of(
            new OwnSheet(assessment(), SHEET, Side.SUPERVISOR, RATER, Map.of()), null, "田中", TOKYO);
    assertThat(table(theirs)).contains(List.of("", "基準U1-1", "", "×", ""));
    assertThat(texts(rows(theirs, Language.JA, 0), 5))
        .contains(List.of("役割", "リーダー", "本人が出した日", "", ""));
  }

  @Test
  void noTextIsTakenForAFormulaNorOnceSomebodyEditsIt() {
    Row row =
        rows(FILLED, Language.JA, 0).stream()
            .filter(one -> text(one, 4).equals(EXAMPLE))
            .findFirst()
            .orElseThrow();
    assertThat(row.getCell(4).getType()).isEqualTo(CellType.STRING);
    assertThat(row.getCell(4).getFormula()).isNull();
    String sheet =
        Archive.parts(new SheetFile().write(FILLED, Language.JA)).getOrDefault("xl/styles.xml", "");
    assertThat(sheet).contains("formatCode=\"@\"");
  }

  @Test
  void isPrintedOnA4WithTheHeadingsOnEachPage() {
    Map<String, String> parts = Archive.parts(new SheetFile().write(FILLED, Language.JA));
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .contains("orientation=\"portrait\"", "paperSize=\"9\"", "fitToWidth=\"1\"")
        .contains("fitToHeight=\"0\"");
    assertThat(parts.get("xl/worksheets/sheet2.xml"))
        .contains("orientation=\"landscape\"", "paperSize=\"9\"", "fitToWidth=\"1\"");
    assertThat(parts.get("xl/workbook.xml")).contains("$15:$15", "$2:$3");
  }

  /** None lies about unused: each is on one of the papers, but for its places. */
  @ParameterizedTest
  @EnumSource
  void everyWordOfThePaperIsOnIt(Language language) {
    ResourceBundle words = ResourceBundle.getBundle("careermap.file.paper", language.locale());
    String rows =
        Stream.of(0, 1)
            .flatMap(sheet -> texts(rows(FILLED, language, sheet), 12).stream())
            .flatMap(List::stream)
            .collect(Collectors.joining("\n"));
    assertThat(words.keySet())
        .filteredOn(key -> !key.equals("sheetfile.page"))
        .isNotEmpty()
        .allMatch(key -> rows.contains(words.getString(key).replaceAll("\\{0}.*", "")));
  }

  @Test
  void theRadarHasTheSupervisorsSharesAndNoPointWhereNothingCounts() {
    Radar radar = Radar.of(REVEAL).withNext(Arrays.asList(null, 80));
    assertThat(radar.lines()).containsExactlyInAnyOrder(Radar.Line.values());
    Radar.Axis first = radar.axes().get(0);
    Radar.Axis second = radar.axes().get(1);
    assertThat(first.shares()).isEqualTo(Map.of(Radar.Line.SELF, 67, Radar.Line.SUPERVISOR, 33));
    assertThat(second.shares()).isEqualTo(Map.of(Radar.Line.SELF, 0, Radar.Line.NEXT, 80));
    assertThat(second.share(Radar.Line.SUPERVISOR)).isEqualTo(OptionalInt.empty());
    OwnSheet own = new OwnSheet(assessment(), SHEET, Side.SUPERVISOR, RATER, Map.of());
    assertThat(Radar.of(own).lines()).containsExactly(Radar.Line.SUPERVISOR);
  }

  private static List<List<String>> table(PaperSheet paper) {
    List<List<String>> texts = texts(rows(paper, Language.JA, 0), 5);
    return texts.subList(
        IntStream.range(0, texts.size())
            .filter(at -> texts.get(at).get(0).equals("能力ユニット"))
            .findFirst()
            .orElseThrow(),
        texts.size());
  }

  private static List<List<String>> totals(PaperSheet paper) {
    return rows(paper, Language.JA, 1).stream()
        .filter(row -> row.getRowNum() > 3 && row.getRowNum() <= 6)
        .map(row -> IntStream.range(0, 12).mapToObj(at -> text(row, at)).toList())
        .toList();
  }

  private static List<String> numbers(String cells) {
    return List.of(cells.split(",", -1));
  }

  private static List<List<String>> texts(List<Row> rows, int columns) {
    return rows.stream()
        .map(row -> IntStream.range(0, columns).mapToObj(at -> text(row, at)).toList())
        .toList();
  }

  private static String text(Row row, int at) {
    return row.getOptionalCell(at).map(CellText::of).orElse("");
  }

  private static List<Row> rows(PaperSheet paper, Language language, int sheet) {
    byte[] book = new SheetFile().write(paper, language);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(book), new ReadingOptions(true, true))) {
      return workbook.getSheet(sheet).orElseThrow().read();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Assessment assessment() {
    return new Assessment(
        "1",
        new PersonId("E1"),
        new RoleCode("LEADER"),
        3,
        null,
        new PersonId("E1"),
        Instant.parse("2026-10-31T15:00:00Z"),
        true,
        new PersonId("E2"),
        Instant.parse("2026-11-03T03:00:00Z"),
        Instant.parse("2026-11-06T03:00:00Z"),
        null,
        2);
  }

  private static Role role(AbilityUnit... units) {
    return new Role(
        new RoleCode("LEADER"),
        phrase("リーダー"),
        new Level(2),
        Track.TRUNK,
        phrase("まとめる"),
        Map.of(),
        List.of(units),
        null,
        List.of(),
        List.of());
  }

  private static AbilityUnit unit(String code, boolean common, String name, int criteria) {
    return new AbilityUnit(
        code,
        code,
        common,
        new Level(2),
        phrase(name),
        IntStream.range(0, criteria)
            .mapToObj(at -> new Criterion(code + "-" + at, phrase("基準" + code + "-" + at)))
            .toList());
  }

  private static Phrase phrase(String text) {
    return new Phrase(text, text);
  }
}
