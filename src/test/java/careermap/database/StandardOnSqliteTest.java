package careermap.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.Trail;
import careermap.file.Tables;
import careermap.file.YamlMap;
import careermap.map.AbilityUnit;
import careermap.standard.AbilityStandards;
import careermap.standard.ImportStandard;
import careermap.standard.StandardCriterion;
import careermap.standard.StandardImport;
import careermap.standard.StandardUnit;
import careermap.standard.UnitCode;
import careermap.standard.UnitLookup;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ministry's own file, from its bytes to the tables and back. */
class StandardOnSqliteTest {
  private static final String SAMPLE = "/careermap/standard/mhlw-standard-formwork.csv";
  private static final int CRITERIA_OF_SEVEN_INDUSTRIES = 9_331;
  private static final int CRITERIA_OF_SAMPLE = 965;

  @TempDir private Path folder = Path.of("");
  private @Nullable Database opened;

  @BeforeEach
  void open() {
    opened =
        Database.open(
            TestEngine.url(folder.resolve("standard.db")), new YamlMap(), () -> LocalDate.MIN);
  }

  @AfterEach
  void close() {
    database().close();
  }

  @Test
  void takesTheMinistrysFileWhole() throws IOException {
    StandardImport outcome = take(file("standard.csv", sample().getBytes(UTF_8)));

    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.plan().units()).isEqualTo(48);
    assertThat(criteria()).hasSize(CRITERIA_OF_SAMPLE);
    assertThat(codes()).hasSize(CRITERIA_OF_SAMPLE);
    assertThat(families()).hasSize(14);
    assertThat(outcome.warnings()).hasSize(4);
  }

  @Test
  void givesBackWhatWasTaken() throws IOException {
    take(file("standard.csv", sample().getBytes(UTF_8)));

    StandardUnit unit = standards().unit(new UnitCode("06C022L11")).orElseThrow();
    assertThat(unit.heading().name()).isEqualTo("段取り");
    assertThat(unit.heading().summary()).isEqualTo("職長から指示された仕事を作業手順に基づいて（他の作業者と一緒に）実施する能力");
    assertThat(unit.criteria()).hasSize(19);
    assertThat(unit.criteria().get(2))
        .isEqualTo(
            new StandardCriterion(
                "06C022L11-03",
                "①入場前準備",
                "○",
                "現場で新しい施工方法等に取り組む場合には、上司から指示されたとおりメモなどを取り覚えるようにしている"));
    assertThat(standards().all()).contains(unit);
    assertThat(onMap("06C022L11").orElseThrow().criteria()).hasSize(19);
    assertThat(standards().unit(new UnitCode("99C022L11"))).isEmpty();
  }

  @Test
  void leavesNoLineBreakAndNoMarkInAnyCriterion() throws IOException {
    take(file("standard.csv", sample().getBytes(UTF_8)));

    assertThat(criteria())
        .extracting(StandardCriterion::text)
        .noneMatch(text -> text.matches("(?s)[●○■].*|.*[\\n\\r\\t].*|.* {2}.*"));
  }

  @Test
  void changesNothingWhenItComesAgainInAnotherForm() throws IOException {
    take(file("standard.csv", sample().getBytes(UTF_8)));
    List<StandardUnit> first = standards().all();

    StandardImport asExcelSavesIt =
        take(file("standard.csv", withoutMark().getBytes(Charset.forName("windows-31j"))));
    StandardImport asWorkbook = take(workbook());

    assertThat(asExcelSavesIt.plan().unchanged()).isEqualTo(48);
    assertThat(asWorkbook.problems()).isEmpty();
    assertThat(asWorkbook.plan().unchanged()).isEqualTo(48);
    assertThat(standards().all()).isEqualTo(first);
  }

  @Test
  void writesOnlyWhatChanged() throws IOException {
    take(file("standard.csv", sample().getBytes(UTF_8)));

    StandardImport outcome =
        take(file("standard.csv", sample().replace("学んでいる", "理解している").getBytes(UTF_8)));

    assertThat(outcome.plan().changes())
        .extracting(change -> change.after().code().value())
        .contains("06C022L11");
    assertThat(outcome.plan().unchanged()).isPositive();
    StandardUnit unit = standards().unit(new UnitCode("06C022L11")).orElseThrow();
    assertThat(unit.criteria().get(1).code()).isEqualTo("06C022L11-20");
    assertThat(unit.criteria().get(2).code()).isEqualTo("06C022L11-03");
  }

  @Test
  void takesSevenIndustriesInSeconds() throws IOException {
    Path large = file("large.csv", repeated().getBytes(UTF_8));

    long start = System.nanoTime();
    StandardImport outcome = take(large);
    Duration first = Duration.ofNanos(System.nanoTime() - start);

    System.out.printf("%,d criteria of a standard: %s%n", outcome.plan().criteria(), first);
    assertThat(outcome.problems()).isEmpty();
    assertThat(codes()).hasSize(CRITERIA_OF_SEVEN_INDUSTRIES);
    assertThat(first).isLessThan(Duration.ofSeconds(5));
  }

  /** The sample as industry 10, 11 and so on, up to the criteria of seven industries. */
  private static String repeated() throws IOException {
    List<String> rows = rows();
    StringBuilder text = new StringBuilder(rows.get(0));
    for (int number = 0; number < CRITERIA_OF_SEVEN_INDUSTRIES; number++) {
      int industry = 10 + number / CRITERIA_OF_SAMPLE;
      String row = rows.get(1 + number % CRITERIA_OF_SAMPLE);
      text.append('\n').append(row.replaceFirst(",06([CS])", "," + industry + "$1"));
    }
    return text.toString();
  }

  /** Rows begin with their number; a line that does not goes on with the row before it. */
  private static List<String> rows() throws IOException {
    return List.of(withoutMark().strip().split("\n(?=\\d+,型枠工事業)", -1));
  }

  private Path workbook() throws IOException {
    Path path = folder.resolve("standard.xlsx");
    try (OutputStream out = Files.newOutputStream(path)) {
      Workbook workbook = new Workbook(out, "test", "1.0");
      Worksheet sheet = workbook.newWorksheet("基準");
      int row = 0;
      for (var line :
          new Tables().read(file("for-workbook.csv", sample().getBytes(UTF_8))).rows()) {
        for (int column = 0; column < line.cells().size(); column++) {
          sheet.value(row, column, line.cell(column));
        }
        row++;
      }
      workbook.finish();
    }
    return path;
  }

  private static String withoutMark() throws IOException {
    return sample().replace("\uFEFF", "");
  }

  private static String sample() throws IOException {
    try (InputStream in = StandardOnSqliteTest.class.getResourceAsStream(SAMPLE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private StandardImport take(Path file) {
    return new ImportStandard(standards(), Trail.unread()).from(new Tables().read(file), false);
  }

  private List<StandardCriterion> criteria() {
    return standards().all().stream().flatMap(unit -> unit.criteria().stream()).toList();
  }

  private Set<String> codes() {
    Set<String> codes = new HashSet<>();
    criteria().forEach(criterion -> codes.add(criterion.code()));
    return codes;
  }

  private Set<String> families() {
    Set<String> families = new HashSet<>();
    standards().all().forEach(unit -> families.add(unit.onMap().family()));
    return families;
  }

  private Optional<AbilityUnit> onMap(String code) {
    return new UnitLookup(this::standards).apply(code);
  }

  private AbilityStandards standards() {
    return database().abilityStandards();
  }

  private Database database() {
    return Objects.requireNonNull(opened);
  }
}
