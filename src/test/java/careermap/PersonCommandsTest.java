package careermap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.database.TestEngine;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about one person and about who changed what, against a database of their own. */
class PersonCommandsTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void takeInARoster() throws IOException {
    Path roster =
        Files.writeString(
            folder.resolve("roster.csv"),
            "employee_id,name,email,role,role_since\n"
                + "E1,田中 さくら,sakura@example.jp,OPERATOR,2025-04-01\n"
                + "E2,=佐藤,,LEADER,2020-04-01\n",
            UTF_8);
    assertThat(run("people", "import", roster.toString())).isZero();
  }

  @Test
  void everythingAboutSomebodyIsReadByKeys() throws IOException {
    Path file = folder.resolve("sakura.json");

    assertThat(run("person", "export", "sakura@example.jp", "--output", file.toString())).isZero();

    JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    assertThat(json.get("employee_id").getAsString()).isEqualTo("E1");
    assertThat(json.getAsJsonArray("person").get(0).getAsJsonObject().get("name").getAsString())
        .isEqualTo("田中 さくら");
    assertThat(json.keySet()).contains("goals", "talks", "notes", "looks", "audit");
    JsonArray looks = json.getAsJsonArray("looks");
    assertThat(looks).isEmpty();

    Path book = folder.resolve("sato.xlsx");
    assertThat(run("person", "export", "E2", "--format", "xlsx", "--output", book.toString()))
        .isZero();
    assertThatEverySheetIsForReaders(book);
    assertThat(run("person", "export", "E9")).isEqualTo(1);
    assertThat(run("person", "export")).isEqualTo(2);
  }

  /** In both languages, on paper as well. */
  private static void assertThatEverySheetIsForReaders(Path book) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(book.toFile())) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        assertThat(sheet.getName()).matches(".*[\\p{IsHan}\\p{IsKatakana}].*");
        for (Cell cell : sheet.read().get(0)) {
          assertThat(cell.getText()).as(sheet.getName()).matches("(?s)[^_]+\n[A-Z][^_]+");
        }
      }
    }
    try (ZipFile zip = new ZipFile(book.toFile())) {
      String sheet =
          new String(
              zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), UTF_8);
      assertThat(sheet).contains("orientation=\"landscape\"", "fitToWidth=\"1\"");
      String names =
          new String(zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(), UTF_8);
      assertThat(names).contains("_xlnm.Print_Titles");
    }
  }

  @Test
  void somebodyIsErasedOnlyOnAWordAndThenGone() throws IOException {
    assertThat(run("person", "erase", "E1")).isEqualTo(2);
    assertThat(err.toString()).contains("--yes");
    assertThat(run("person", "erase")).isEqualTo(2);
    assertThat(run("person", "erase", " ", "--yes")).isEqualTo(1);
    assertThat(run("show", "E1")).isZero();

    assertThat(run("person", "erase", "E1", "--yes")).isZero();

    assertThat(run("show", "E1")).isEqualTo(1);
    assertThat(run("person", "erase", "E1", "--yes")).isEqualTo(1);
    assertThat(run("person", "erase", "--left")).isZero();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().contains("people.db")).toList()) {
        assertThat(new String(Files.readAllBytes(file), UTF_8))
            .doesNotContain("さくら", "sakura@example.jp");
      }
    }
  }

  @Test
  void whoChangedWhatIsTakenOut() {
    assertThat(run("person", "erase", "E1", "--yes")).isZero();
    assertThat(run("person", "export", "E2", "--output", folder.resolve("x").toString())).isZero();

    String csv = taken("audit", "export");
    assertThat(csv.lines().toList().get(0))
        .endsWith("id,at,actor,action,subject,field,before,after");
    assertThat(csv)
        .contains(",COMMAND_LINE,PERSON_ERASED,,,,", ",COMMAND_LINE,PERSON_EXPORTED,E2,,,");
    JsonArray json =
        JsonParser.parseString(taken("audit", "export", "--format", "json")).getAsJsonArray();
    assertThat(json).isNotEmpty();
    assertThat(json.get(0).getAsJsonObject().get("actor").getAsString()).isEqualTo("COMMAND_LINE");
    assertThat(
            JsonParser.parseString(
                    taken("audit", "export", "--format", "json", "--from", "2099-01-01"))
                .getAsJsonArray())
        .isEmpty();
    assertThat(run("audit", "export", "--from", "yesterday")).isEqualTo(2);
  }

  /** Data goes past the writers, as bytes. */
  private String taken(String... arguments) {
    PrintStream usual = System.out;
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(data, true, UTF_8));
      assertThat(run(arguments)).isZero();
    } finally {
      System.setOut(usual);
    }
    return data.toString(UTF_8);
  }

  private int run(String... arguments) {
    Settings settings =
        Settings.of(Map.of("DATABASE_URL", TestEngine.url(folder.resolve("people.db"))));
    try (CommandDatabase database = new CommandDatabase(settings)) {
      return Main.commandLine(settings, database)
          .setOut(new PrintWriter(out))
          .setErr(new PrintWriter(err, true))
          .execute(arguments);
    }
  }
}
