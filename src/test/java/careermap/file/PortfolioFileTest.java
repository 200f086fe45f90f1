package careermap.file;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Language;
import careermap.portfolio.Chapter;
import careermap.portfolio.Chapters;
import careermap.portfolio.Entry;
import careermap.portfolio.PortfolioFormat;
import careermap.portfolio.Sakura;
import careermap.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written can be read again, by Excel and by people. */
class PortfolioFileTest {
  private final PortfolioFile file = new PortfolioFile();

  @ParameterizedTest
  @EnumSource
  void everyChapterIsReadBackFromItsSheet(Language language) {
    List<Chapter> chapters = Sakura.chapters(PortfolioFormat.WORKBOOK, language);
    List<List<Row>> sheets = sheets(chapters, language);
    assertThat(sheets).hasSameSizeAs(chapters);
    for (int at = 0; at < chapters.size(); at++) {
      Chapter chapter = chapters.get(at);
      List<Row> rows = sheets.get(at);
      int headings = chapter.notes().size() + 2;
      assertThat(text(rows.get(0), 0)).isEqualTo(chapter.title());
      assertThat(texts(row(rows, headings), chapter)).isEqualTo(chapter.headings());
      for (int line = 0; line < chapter.lines().size(); line++) {
        assertSame(row(rows, headings + 1 + line), chapter.lines().get(line));
      }
    }
  }

  @Test
  void noHeadingsStandAboveNothing() {
    Language language = Language.JA;
    List<Chapter> chapters =
        Chapters.of(Sakura.empty(), PortfolioFormat.WORKBOOK, Wording.in(language));
    List<List<Row>> sheets = sheets(chapters, language);
    for (int at = 0; at < chapters.size(); at++) {
      Chapter chapter = chapters.get(at);
      boolean headed =
          sheets.get(at).stream().anyMatch(row -> text(row, 0).equals(chapter.headings().get(0)));
      assertThat(headed).as(chapter.title()).isEqualTo(!chapter.lines().isEmpty());
    }
    assertThat(chapters).anyMatch(chapter -> chapter.lines().isEmpty());
  }

  private static void assertSame(Row row, List<Entry> line) {
    for (int at = 0; at < line.size(); at++) {
      LocalDate day = line.get(at).day();
      if (day != null) {
        assertThat(row.getCellAsDate(at).orElseThrow().toLocalDate()).isEqualTo(day);
      } else {
        assertThat(text(row, at)).isEqualTo(line.get(at).text());
      }
    }
  }

  @Test
  void noTextIsTakenForAFormula() {
    List<String> hostile = List.of("=1+1", "+81", "-1", "@SUM(A1)", "\t=1", "'=1");
    for (Cell cell : firstCells(hostile)) {
      assertThat(cell.getType()).isEqualTo(CellType.STRING);
      assertThat(cell.getFormula()).isNull();
    }
  }

  /** Excel would take it for one as soon as somebody edits the cell, unless the cell is text. */
  @Test
  void norOnceSomebodyEditsTheCell() {
    Chapter chapter =
        new Chapter("記録", List.of(), List.of("ことば"), List.of(line("=1+1"), line("harmless")));
    byte[] book = file.write(List.of(chapter), PortfolioFormat.WORKBOOK, Language.JA);
    assertThat(formatOf(book, "A4")).isEqualTo("@");
    assertThat(formatOf(book, "A5")).isEqualTo("General");
  }

  private static String formatOf(byte[] book, String cell) {
    Map<String, String> parts = Archive.parts(book);
    String sheet = parts.getOrDefault("xl/worksheets/sheet1.xml", "");
    String styles = parts.getOrDefault("xl/styles.xml", "");
    int style = Integer.parseInt(first("r=\"" + cell + "\" s=\"(\\d+)\"", sheet));
    String formats = first("<cellXfs(.*)</cellXfs>", styles);
    String id = first("(?:<xf .*?){" + style + "}<xf numFmtId=\"(\\d+)\"", formats);
    return first("numFmtId=\"" + id + "\" formatCode=\"([^\"]*)\"", styles);
  }

  private static String first(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private static List<Entry> line(String text) {
    return List.of(new Entry(text, null));
  }

  @Test
  void textOfAnyLengthAndOfAnySignsFits() {
    String half = "あ".repeat(32_765) + "𠮷".repeat(3);
    List<Cell> cells =
        firstCells(List.of("あ".repeat(40_000), half, "bell\u0007 \uD800half _x0041_ \r\n二行め"));
    assertThat(cells.get(0).getText()).hasSize(32_767).endsWith("あ…");
    assertThat(cells.get(1).getText()).hasSize(32_766).endsWith("あ…");
    assertThat(CellEscapes.off("a_x0000_b_x0041_")).isEqualTo("abA");
    assertThat(CellEscapes.off(cells.get(2).getText())).isEqualTo("bell half _x0041_ \r\n二行め");
  }

  private List<Cell> firstCells(List<String> texts) {
    Chapter chapter =
        new Chapter(
            "記録", List.of(), List.of("ことば"), texts.stream().map(PortfolioFileTest::line).toList());
    List<Row> rows = sheets(List.of(chapter), Language.JA).get(0);
    return IntStream.range(0, texts.size()).mapToObj(at -> row(rows, 3 + at).getCell(0)).toList();
  }

  @ParameterizedTest
  @EnumSource
  void theTextForAJobCardIsWordForWord(Language language) {
    String text = text(Sakura.chapters(PortfolioFormat.JOB_CARD, language), language);
    assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(text.substring(1).replace("\r\n", "\n"))
        .isEqualTo(resource("job-card_" + language.locale() + ".txt"));
  }

  @Test
  void whatPeopleWroteStaysBelowItsLabel() {
    Chapter chapter =
        new Chapter(
            "様式",
            List.of(),
            List.of("ことば", "空"),
            List.of(List.of(new Entry("一行め\r\n様式2：\u0007", null), new Entry(" ", null))));
    assertThat(text(List.of(chapter), Language.JA))
        .endsWith("\r\nことば：\r\n　一行め\r\n　様式2：\r\n")
        .doesNotContain("空");
  }

  private String text(List<Chapter> chapters, Language language) {
    byte[] bytes = file.write(chapters, PortfolioFormat.JOB_CARD, language);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String resource(String name) {
    try (InputStream stream =
        Objects.requireNonNull(
            PortfolioFileTest.class.getResourceAsStream("/careermap/portfolio/" + name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private List<List<Row>> sheets(List<Chapter> chapters, Language language) {
    byte[] bytes = file.write(chapters, PortfolioFormat.WORKBOOK, language);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
      return workbook.getSheets().map(PortfolioFileTest::rows).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<Row> rows(Sheet sheet) {
    try {
      return sheet.read();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** By its place on the sheet: rows without cells are not in the file. */
  private static Row row(List<Row> rows, int at) {
    return rows.stream().filter(row -> row.getRowNum() == at + 1).findFirst().orElseThrow();
  }

  private static List<String> texts(Row row, Chapter chapter) {
    return IntStream.range(0, chapter.headings().size()).mapToObj(at -> text(row, at)).toList();
  }

  private static String text(Row row, int at) {
    return row.getOptionalCell(at).map(Cell::getText).orElse("");
  }
}
