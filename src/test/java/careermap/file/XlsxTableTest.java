package careermap.file;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Problem;
import careermap.table.Row;
import careermap.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @TempDir private Path folder = Path.of("");

  @Test
  void readsTheFirstSheetAndNamesItsCells() throws IOException {
    Table table =
        read(
            sheet -> {
              sheet.value(0, 0, "社員番号");
              sheet.value(0, 1, "氏名");
              sheet.value(3, 1, "髙橋");
            });

    assertThat(table.problems()).isEmpty();
    assertThat(table.rows()).extracting(Row::number).containsExactly(1, 4);
    assertThat(table.place(table.rows().get(1), 1)).isEqualTo("名簿!B4");
  }

  @Test
  void readsNumbersAsPlainOnes() throws IOException {
    List<String> cells =
        firstRow(
            sheet -> {
              sheet.value(0, 0, 123);
              sheet.value(0, 1, 12345678901L);
              sheet.value(0, 2, 1.5);
              sheet.value(0, 3, 123);
              sheet.style(0, 3).format("00000").set();
              sheet.value(0, 4, "00123");
              sheet.value(0, 5, 1000.0);
              sheet.style(0, 5).format("#,##0").set();
            });

    assertThat(cells).containsExactly("123", "12345678901", "1.5", "00123", "00123", "1000");
  }

  @Test
  void readsDaysInWhateverFormatTheyAreShown() throws IOException {
    List<String> formats =
        List.of(
            "yyyy-mm-dd", "yyyy/m/d", "m/d/yy", "[$-411]ggge\"年\"m\"月\"d\"日\"", "d\\.m\\.yyyy;@");
    List<String> cells =
        firstRow(
            sheet -> {
              for (int column = 0; column < formats.size(); column++) {
                sheet.value(0, column, DAY);
                sheet.style(0, column).format(formats.get(column)).set();
              }
              sheet.value(0, formats.size(), LocalDateTime.of(2026, 4, 1, 9, 30));
              sheet.style(0, formats.size()).format("yyyy/m/d h:mm").set();
            });

    assertThat(cells).hasSize(formats.size() + 1).containsOnly("2026-04-01");
  }

  @Test
  void doesNotTakeANumberInColourOrWithAUnitForADay() throws IOException {
    List<String> cells =
        firstRow(
            sheet -> {
              sheet.value(0, 0, 46113);
              sheet.style(0, 0).format("[Red]0").set();
              sheet.value(0, 1, 46113);
              sheet.style(0, 1).format("0\"days\"").set();
              sheet.value(0, 2, 46113);
              sheet.style(0, 2).format("General").set();
            });

    assertThat(cells).containsOnly("46113");
  }

  @Test
  void namesTheCellsWhoseFormulaGivesAnError() throws IOException {
    byte[] workbook =
        changed(
            workbook(
                sheet -> {
                  sheet.value(0, 0, "id");
                  sheet.value(1, 2, 4711);
                }),
            "<v>4711</v>",
            "<f>VLOOKUP(1,A1:A2,1)</f><v>#N/A</v>",
            "<c r=\"C2\" t=\"n\"",
            "<c r=\"C2\" t=\"e\"");

    assertThat(read(Limits.USUAL, workbook).problems())
        .extracting(Problem::place)
        .containsExactly("名簿!C2");
  }

  @Test
  void readsWhatAFormulaCameTo() throws IOException {
    byte[] workbook =
        changed(
            workbook(
                sheet -> {
                  sheet.value(0, 0, "id");
                  sheet.value(1, 0, 4711);
                }),
            "<v>4711</v>",
            "<f>4700+11</f><v>4711</v>");

    assertThat(read(Limits.USUAL, workbook).rows().get(1).cells()).containsExactly("4711");
  }

  @Test
  void refusesAWorkbookThatGrowsTooLarge() throws IOException {
    byte[] bomb = workbook(sheet -> sheet.value(0, 0, "あ".repeat(30_000)));

    assertThat(bomb.length).isLessThan(20_000);
    assertThat(read(new Limits(20_000, 9, 9, 40_000), bomb).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message().ja()).contains("中身が大きすぎます"));
  }

  @Test
  void refusesACellFarOutToTheRight() throws IOException {
    assertThat(read(sheet -> sheet.value(0, 300, "x")).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message().ja()).startsWith("列が多すぎます"));
  }

  @Test
  void refusesAnArchiveThatIsNoWorkbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write(new byte[] {1, 2, 3});
    }

    assertThat(read(Limits.USUAL, bytes.toByteArray()).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message().ja()).startsWith("Excelファイルとして"));
  }

  @Test
  void refusesAWorkbookThatIsCutOff() throws IOException {
    byte[] whole = workbook(sheet -> sheet.value(0, 0, "x"));

    assertThat(read(Limits.USUAL, Arrays.copyOf(whole, whole.length / 2)).problems()).hasSize(1);
  }

  private List<String> firstRow(Consumer<Worksheet> content) throws IOException {
    return read(content).rows().get(0).cells();
  }

  private Table read(Consumer<Worksheet> content) throws IOException {
    return read(Limits.USUAL, workbook(content));
  }

  private Table read(Limits limits, byte[] workbook) throws IOException {
    Path file = folder.resolve("roster.xlsx");
    Files.write(file, workbook);
    return new Tables(limits).read(file);
  }

  private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      content.accept(workbook.newWorksheet("名簿"));
      workbook.newWorksheet("別の表").value(0, 0, "読まない");
    }
    return bytes.toByteArray();
  }

  /** The same workbook, with the text of its parts replaced pair by pair. */
  private byte[] changed(byte[] workbook, String... pairs) throws IOException {
    Path original = Files.write(folder.resolve("original.xlsx"), workbook);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile in = new ZipFile(original.toFile());
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : in.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(replaced(in.getInputStream(entry).readAllBytes(), pairs));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] replaced(byte[] content, String... pairs) {
    String part = new String(content, StandardCharsets.UTF_8);
    for (int pair = 0; pair < pairs.length; pair += 2) {
      part = part.replace(pairs[pair], pairs[pair + 1]);
    }
    return part.getBytes(StandardCharsets.UTF_8);
  }
}
