package careermap.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.file.BundledMap;
import careermap.file.MapFile;
import careermap.map.Language;
import careermap.map.Publication;
import careermap.map.Version;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class MapsTest {
  private static final String BUNDLED = BundledMap.text();
  private static final String RENAMED = BUNDLED.replace("シニアオペレーター", "主任オペレーター");

  @Command(name = "career-map")
  private static final class Root {}

  @TempDir private Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private final Published published =
      new Published()
          .and(BUNDLED, Publication.BUNDLED, null)
          .and(RENAMED, "U0HITOMI", "呼び名を\nそろえました\u001b[31m")
          .and(RENAMED + "# 3\n", Publication.COMMAND_LINE, "Spelling");
  private Language language = Language.JA;
  private boolean watched;

  @Test
  void saysThatAMapHasNoFaultsAndWhatIsInIt() throws IOException {
    assertThat(run("map", "check", file("map.yml", BUNDLED))).isZero();
    assertThat(out.toString().strip()).isEqualTo("誤りはありません。役割16、道筋83、経験22、資格15、能力ユニット35、機会17。");

    language = Language.EN;
    run("map", "check", file("map.yml", BUNDLED));
    assertThat(out.toString().strip())
        .isEqualTo(
            "No faults: 16 roles, 83 transitions, 22 experiences, 15 qualifications, "
                + "35 ability units, 17 opportunities.");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void namesEveryFaultWithItsPlaceInTheOrderOfTheFileAndTheirNumber() throws IOException {
    String wrong = BUNDLED.replace("level: 1\n    track: TRUNK", "level: 7\n    track: TRUNKS");

    assertThat(run("map", "check", file("map.yml", wrong))).isEqualTo(1);
    assertThat(out.toString())
        .startsWith("直していただきたいこと: 2\n")
        .containsSubsequence("map.yml:18:12  ", "map.yml:19:12  ");
    assertThat(err.toString().strip()).isEqualTo("上の2件を直して、もう一度お試しください。公開されている地図は変わっていません。");
  }

  @Test
  void keepsSeveralHundredFaultsToALineEach() throws IOException {
    String roles =
        IntStream.range(0, 400)
            .mapToObj(number -> "  - code: R" + number + "\n    level: 9\n")
            .collect(Collectors.joining("", "name: {ja: 地図, en: Map}\nroles:\n", ""));

    assertThat(run("map", "check", file("map.yml", roles + "transitions: []\n"))).isEqualTo(1);

    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSizeGreaterThan(400);
    assertThat(lines.get(0)).matches("直していただきたいこと: \\d+");
    assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("  map.yml"));
    assertThat(lines.subList(1, lines.size() - 1))
        .isSortedAccordingTo((one, other) -> Integer.compare(row(one), row(other)));
  }

  @Test
  void namesAFileThatIsNotThereOrNoFile() {
    assertThat(run("map", "check", folder.resolve("nowhere.yml").toString())).isEqualTo(1);
    assertThat(out.toString()).contains("見つかりません");
    assertThat(run("map", "check", folder.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("フォルダーではないか");
  }

  @Test
  void saysHowAFileDiffersFromAVersion() throws IOException {
    assertThat(run("map", "diff", "1", file("map.yml", RENAMED))).isZero();
    assertThat(out.toString().lines()).hasSize(2).contains("名前: 1");
    assertThat(out.toString()).contains("  「シニアオペレーター」", "「主任オペレーター」");
    assertThat(err.toString().strip()).isEqualTo("ちがいは1つです。");

    assertThat(run("map", "diff", "2", "３")).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().strip()).isEqualTo("ちがいはありません。");
  }

  @Test
  void saysTheSameToPrograms() {
    language = Language.EN;
    assertThat(run("map", "diff", "2", "1", "--format", "json")).isZero();

    JsonObject json = JsonParser.parseString(out.toString()).getAsJsonObject();
    JsonObject change = json.getAsJsonArray("changes").get(0).getAsJsonObject();
    assertThat(change.get("kind").getAsString()).isEqualTo("RENAMED");
    assertThat(change.get("codes").toString()).isEqualTo("[\"SENIOR_OPERATOR\"]");
    assertThat(change.get("ja").getAsString()).contains("主任オペレーター");
    assertThat(json.getAsJsonArray("problems")).isEmpty();
  }

  @Test
  void takesANumberForAVersionAndAPathForAFile() throws IOException {
    Path numbered = Files.writeString(folder.resolve("3"), BUNDLED);

    assertThat(run("map", "diff", "1", numbered.toString())).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(run("map", "diff", "1", "4")).isEqualTo(1);
    assertThat(out.toString()).contains("第4版はありません。あるのは第1版から第3版です。");
    assertThat(run("map", "diff", "1", "12345678901")).isEqualTo(1);
  }

  @Test
  void namesTheFaultsOfBothSidesInPlaceOfDifferences() throws IOException {
    String wrong = file("wrong.yml", BUNDLED.replace("pay_shown: false", "pay_shown: maybe"));

    assertThat(run("map", "diff", wrong, "9")).isEqualTo(1);
    assertThat(out.toString()).contains("直していただきたいこと: 2", "wrong.yml:13:12", "第9版はありません");
    assertThat(run("map", "diff", wrong, "1", "--format", "json")).isEqualTo(1);
    JsonObject json = JsonParser.parseString(out.toString()).getAsJsonObject();
    assertThat(json.getAsJsonArray("problems")).hasSize(1);
    assertThat(json.getAsJsonArray("changes")).isEmpty();
  }

  @Test
  void listsTheVersionsNewestFirstWithWhenAndByWhom() {
    assertThat(run("map", "list")).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            *   3  2026-12-03 12:00  コマンドライン  Spelling
                2  2026-12-02 12:00  人見里奈  呼び名を そろえました[31m
                1  2026-12-01 12:00  アプリに付属
            """);
    assertThat(err.toString().strip()).isEqualTo("3つの版があります。* の付いた版が、いま使われています。");
  }

  @Test
  void listsTheVersionsAsJson() {
    run("map", "list", "--format", "json");

    assertThat(out.toString())
        .contains(
            """
            {"version":3,"publishedAt":"2026-12-03T12:00+09:00","publishedBy":"-",\
            "note":"Spelling","inForce":true}""",
            """
            {"version":1,"publishedAt":"2026-12-01T12:00+09:00","publishedBy":"bundled",\
            "note":null,"inForce":false}""");
  }

  @Test
  void exportsTheTextExactlyAsItWasPublished() {
    assertThat(run("map", "export")).isZero();
    assertThat(data.toString(UTF_8)).isEqualTo(RENAMED + "# 3\n");

    assertThat(run("map", "export", "--version", "1", "--format", "YAML")).isZero();
    assertThat(data.toString(UTF_8)).isEqualTo(BUNDLED);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void exportsOtherFormsOfTheVersionThatWasAskedFor() {
    assertThat(run("map", "export", "--format", "xlsx", "--version", "2")).isZero();
    assertThat(data.toString(UTF_8)).isEqualTo("2 XLSX JA");
    assertThat(run("map", "export", "--format", "svg")).isZero();
    assertThat(data.toString(UTF_8)).isEqualTo("3 SVG JA");
  }

  @Test
  void doesNotSendBytesToATerminal() throws IOException {
    watched = true;

    assertThat(run("map", "export", "--format", "png")).isEqualTo(1);
    assertThat(err.toString()).contains("--output FILE");
    assertThat(data.size()).isZero();
    assertThat(run("map", "export", "--format", "svg")).isZero();
    assertThat(run("map", "export")).isZero();
    Path file = folder.resolve("map.png");
    assertThat(run("map", "export", "--format", "png", "--output", file.toString())).isZero();
    assertThat(Files.readString(file)).isEqualTo("3 PNG JA");
  }

  @Test
  void saysWhereAPictureCannotBeDrawn() {
    assertThat(run("map", "export", "--format", "svg", "--version", "1")).isEqualTo(1);
    assertThat(err.toString()).startsWith("この地図の図を描けませんでした。").doesNotContain("no font");
    assertThat(data.size()).isZero();
  }

  @Test
  void overwritesNoFile() throws IOException {
    String file = file("map.yml", "mine");

    assertThat(run("map", "export", "--output", file)).isEqualTo(1);
    assertThat(err.toString()).contains("すでにあります");
    assertThat(Files.readString(Path.of(file))).isEqualTo("mine");
    String nowhere = folder.resolve("nowhere/map.yml").toString();
    assertThat(run("map", "export", "--output", nowhere)).isEqualTo(1);
    assertThat(err.toString()).contains("書き出せません");
  }

  @Test
  void namesTheVersionsThereAre() {
    assertThat(run("map", "export", "--version", "4")).isEqualTo(1);
    assertThat(err.toString().strip()).isEqualTo("第4版はありません。あるのは第1版から第3版です。");
    assertThat(data.size()).isZero();
  }

  @Test
  void checksAndHelpsWithoutTouchingTheDatabase() throws IOException {
    Supplier<MapArchive> closed =
        () -> {
          throw new AssertionError("the database was opened");
        };
    for (List<String> command :
        List.of(
            List.of("map", "--help"),
            List.of("map", "check", "--help"),
            List.of("map", "diff", "--help"),
            List.of("map", "list", "--help"),
            List.of("map", "export", "--help"),
            List.of("map", "check", file("map.yml", BUNDLED)),
            List.of("map", "diff", file("map.yml", BUNDLED), file("other.yml", RENAMED)))) {
      assertThat(commandLine(closed).execute(command.toArray(String[]::new))).isZero();
    }
  }

  @Test
  void exitsWithTwoOnWrongUse() {
    assertThat(run("map")).isEqualTo(2);
    assertThat(run("map", "check")).isEqualTo(2);
    assertThat(run("map", "diff", "1")).isEqualTo(2);
    assertThat(run("map", "export", "--format", "pdf")).isEqualTo(2);
    assertThat(run("map", "export", "--version", "new")).isEqualTo(2);
    assertThat(run("map", "list", "all")).isEqualTo(2);
  }

  private static int row(String line) {
    return Integer.parseInt(line.split(":", -1)[1]);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    data.reset();
    return commandLine(() -> new MapArchive(published, MapsTest::nameOf)).execute(arguments);
  }

  private static Optional<String> nameOf(String slackId) {
    return slackId.equals("U0HITOMI") ? Optional.of("人見里奈") : Optional.empty();
  }

  private CommandLine commandLine(Supplier<MapArchive> archive) {
    Maps maps =
        new Maps(
            () -> language,
            () -> ZoneId.of("Asia/Tokyo"),
            new MapFile()::read,
            archive,
            () -> {
              throw new AssertionError("nothing is published here");
            },
            MapsTest::print,
            new ExportDoor(data, () -> watched));
    return new CommandLine(new Root())
        .addSubcommand(maps.map())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err));
  }

  private static byte[] print(Version version, MapForm form, Language language) {
    if (version.number() == 1) {
      throw new Unprintable(new IllegalStateException("no font"));
    }
    return (version.number() + " " + form + " " + language).getBytes(UTF_8);
  }
}
