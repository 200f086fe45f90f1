package careermap.console;

import static careermap.person.Fixtures.CLOCK;
import static careermap.person.Fixtures.HEADER;
import static careermap.person.Fixtures.line;
import static careermap.person.Fixtures.maps;
import static careermap.person.Fixtures.somePerson;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.Trail;
import careermap.file.CsvText;
import careermap.file.Tables;
import careermap.history.ImportHistory;
import careermap.history.InMemoryPastEvents;
import careermap.map.Language;
import careermap.person.ExportRoster;
import careermap.person.ImportRoster;
import careermap.person.InMemoryPeople;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class RostersTest {
  @Command(name = "career-map")
  private static final class Root {}

  @TempDir private Path folder = Path.of("");
  private final InMemoryPeople people =
      InMemoryPeople.of(somePerson("E1"), somePerson("E2"), somePerson("E3"));
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private Language language = Language.JA;

  @Test
  void reportsWhoIsNewMovedChangedAndLeft() throws IOException {
    int exit =
        run(
            "people",
            "import",
            file(
                "E1,氏名E1,e1@example.com,LEADER,2026-10-01,",
                "E2,新姓,e2@example.com,OPERATOR,2024-04-01,",
                line("E4")));

    assertThat(exit).isZero();
    assertThat(out.toString())
        .containsSubsequence(
            "新しい人: 1",
            "E4 氏名E4",
            "退職として扱う人: 1",
            "E3 氏名E3",
            "役割が変わった人: 1",
            "E1 氏名E1  OPERATOR → LEADER",
            "ほかの内容が変わった人: 1",
            "E2 新姓  (氏名)",
            "変わらない人: 0");
    assertThat(err.toString().strip()).isEqualTo("取り込みました。");
  }

  @Test
  void reportsTheSameAsJson() throws IOException {
    int exit =
        run(
            "people",
            "import",
            "--format",
            "json",
            file(
                "E1,氏名E1,e1@example.com,LEADER,2026-10-01,",
                "E2,新姓,e2@example.com,OPERATOR,2024-04-01,",
                line("E4")));

    assertThat(exit).isZero();
    assertThat(json().toString())
        .isEqualTo(
            """
            {"applied":true,"dryRun":false,"new":["E4"],\
            "moved":[{"id":"E1","from":"OPERATOR","to":"LEADER"}],\
            "changed":[{"id":"E2","columns":["name"]}],"left":["E3"],"returned":[],"unchanged":0,\
            "warnings":[],"problems":[]}""");
  }

  @Test
  void exitsWithOneAndNamesEveryBadRow() throws IOException {
    int exit =
        run(
            "people",
            "import",
            file(line("E1"), "E2,鈴木,,OPERATOR,いつか,", "E3,,,OPERATOR,2024-04-01,"));

    assertThat(exit).isEqualTo(1);
    assertThat(out.toString())
        .contains("直していただきたいこと: 2", "roster.csv:3:5 (role_since)", "roster.csv:4:2 (name)");
    assertThat(err.toString()).startsWith("取り込みませんでした。");
    assertThat(people.all()).containsExactly(somePerson("E1"), somePerson("E2"), somePerson("E3"));
  }

  @Test
  void countsNobodyAsUnchangedWhereRowsCouldNotBeRead() throws IOException {
    run("people", "import", file(line("E1"), "E2,鈴木,,OPERATOR,いつか,"));

    assertThat(out.toString()).doesNotContain("変わらない人");
  }

  @Test
  void speaksEnglishWhereItIsSetTo() throws IOException {
    language = Language.EN;

    run("people", "import", "--format=json", file("E1,佐藤,,OPERATR,2024-04-01,"));

    assertThat(
            json().getAsJsonArray("problems").get(0).getAsJsonObject().get("message").getAsString())
        .startsWith("The map has no role \"OPERATR\". Did you mean \"OPERATOR\"?");
    assertThat(err.toString()).startsWith("Nothing was taken in.");
  }

  @Test
  void writesNothingOnADryRun() throws IOException {
    int exit =
        run("people", "import", "--dry-run", file(line("E1"), line("E2"), line("E3"), line("E4")));

    assertThat(exit).isZero();
    assertThat(out.toString()).contains("新しい人: 1");
    assertThat(err.toString()).contains("まだ何も書き込んでいません");
    assertThat(people.all()).hasSize(3);
  }

  @Test
  void exportsTheColumnsThatItImports() throws IOException {
    int exit = run("people", "export");

    assertThat(exit).isZero();
    Path exported = Files.write(folder.resolve("exported.csv"), data.toByteArray());
    run("people", "import", "--format", "json", exported.toString());
    assertThat(json().get("unchanged").getAsInt()).isEqualTo(3);
  }

  @Test
  void importsAHistory() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("history.csv"),
            "employee_id,kind,code,on\nE1,TALK,,2026-05-20\n",
            UTF_8);

    assertThat(run("history", "import", file.toString(), "--format", "json")).isZero();
    assertThat(json().toString())
        .isEqualTo(
            """
            {"applied":true,"dryRun":false,\
            "added":{"ROLE":0,"TALK":1,"EXPERIENCE":0,"QUALIFICATION":0},"unchanged":0,\
            "warnings":[],"problems":[]}""");
  }

  @Test
  void exitsWithTwoOnWrongUse() {
    assertThat(run("people")).isEqualTo(2);
    assertThat(run("people", "import")).isEqualTo(2);
    assertThat(run("people", "import", "a.csv", "--format", "xml")).isEqualTo(2);
    assertThat(run("history", "import", "a.csv", "--allow-leavers")).isEqualTo(2);
  }

  @Test
  void exitsWithOneWhereTheFileIsNotThere() {
    assertThat(run("people", "import", folder.resolve("nowhere.csv").toString())).isEqualTo(1);
    assertThat(out.toString()).contains("見つかりません");
  }

  @Test
  void helpsWithoutTouchingTheDatabase() {
    for (List<String> command :
        List.of(
            List.of("people", "--help"),
            List.of("people", "import", "--help"),
            List.of("people", "export", "--help"),
            List.of("history", "import", "--help"))) {
      assertThat(commandLine(nothingToOpen()).execute(command.toArray(String[]::new))).isZero();
    }
    assertThat(out.toString()).contains("--allow-leavers", "--dry-run");
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return commandLine(
            new Rosters(
                () -> language,
                new Tables()::read,
                CsvText::of,
                data,
                () -> new ImportRoster(people, maps(), CLOCK)::from,
                () -> new ExportRoster(people),
                () ->
                    new ImportHistory(
                        people, new InMemoryPastEvents(), maps(), Trail.unread(), CLOCK)))
        .execute(arguments);
  }

  private CommandLine commandLine(Rosters rosters) {
    return new CommandLine(new Root())
        .addSubcommand(rosters.people())
        .addSubcommand(rosters.history())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err));
  }

  private Rosters nothingToOpen() {
    return new Rosters(
        () -> language,
        new Tables()::read,
        CsvText::of,
        data,
        RostersTest::opened,
        RostersTest::opened,
        RostersTest::opened);
  }

  private static <T> T opened() {
    throw new AssertionError("the database was opened");
  }

  private JsonObject json() {
    return JsonParser.parseString(out.toString()).getAsJsonObject();
  }

  private String file(String... lines) throws IOException {
    List<String> all = new ArrayList<>(List.of(HEADER));
    all.addAll(List.of(lines));
    return Files.write(folder.resolve("roster.csv"), all, UTF_8).toString();
  }
}
