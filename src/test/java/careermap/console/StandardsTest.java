package careermap.console;

import static careermap.standard.StandardFiles.HEADER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.Trail;
import careermap.file.Tables;
import careermap.map.Language;
import careermap.standard.AbilityStandards;
import careermap.standard.InMemoryStandards;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class StandardsTest {
  private static final String FIRST = "06C022L11,段取り,L1,①準備,●,●道具を準備している";
  private static final String SECOND = "06C034L34,型枠材料加工,L4,,○,○加工を指示している";

  @Command(name = "career-map")
  private static final class Root {}

  @TempDir private Path folder = Path.of("");
  private final InMemoryStandards standards = new InMemoryStandards();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Language language = Language.JA;

  @Test
  void reportsWhatIsNewChangedAndUnchanged() throws IOException {
    run("standard", "import", file(FIRST, SECOND));

    int exit = run("standard", "import", file(FIRST, "06C034L34,型枠材料加工,L4,,○,○加工を見直している"));

    assertThat(exit).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            変わった能力ユニット: 1
              06C034L34 型枠材料加工  (増えた基準1、なくなった基準1)
            変わらない能力ユニット: 1
            ファイルにある基準: 2
            """);
    assertThat(err.toString().strip()).isEqualTo("取り込みました。");
  }

  @Test
  void reportsInEnglishAndAsJson() throws IOException {
    language = Language.EN;
    run("standard", "import", "--dry-run", file(FIRST, SECOND));

    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            New units: 2
              06C022L11 段取り  (criteria: 1)
              06C034L34 型枠材料加工  (criteria: 1)
            Unchanged units: 0
            Criteria in the file: 2
            """);
    assertThat(err.toString()).contains("nothing has been written");

    run("standard", "import", "--format", "json", file(FIRST, SECOND));
    assertThat(out.toString().strip())
        .isEqualTo(
            """
            {"applied":true,"dryRun":false,"criteria":2,"new":["06C022L11","06C034L34"],\
            "changed":[],"unchanged":0,"warnings":[],"problems":[]}""");
  }

  @Test
  void exitsWithOneAndNamesEveryBadRow() throws IOException {
    int exit =
        run("standard", "import", file(FIRST, "06C22L11,段取り,L1,,○,○二", "06C022L11,段取り,L1,,○,"));

    assertThat(exit).isEqualTo(1);
    assertThat(out.toString())
        .contains(
            "直していただきたいこと: 2", "standard.csv:3:1 (unit_code)", "standard.csv:4:6 (criterion_text)")
        .doesNotContain("変わらない");
    assertThat(err.toString()).startsWith("取り込みませんでした。");
    assertThat(standards.all()).isEmpty();
  }

  @Test
  void namesNotMoreThanAHundredUnits() throws IOException {
    String[] lines =
        IntStream.range(0, 120)
            .mapToObj(number -> String.format("06C%03dL11,名前,L1,,○,○一", number))
            .toArray(String[]::new);

    run("standard", "import", file(lines));

    assertThat(out.toString()).contains("新しい能力ユニット: 120", "ほか20 (--format json で全部が出ます)");
    assertThat(out.toString().lines()).hasSizeLessThan(110);
  }

  @Test
  void listsCodesLevelsAndNumbersOfCriteria() throws IOException {
    run("standard", "import", file(FIRST, SECOND));

    assertThat(run("standard", "list")).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            06C022L11  L1      1  段取り
            06C034L34  L3-4    1  型枠材料加工
            """);
    assertThat(err.toString()).startsWith("能力ユニットは2つ、基準は合わせて2です。");
    run("standard", "list", "加工", "--format", "json");
    assertThat(out.toString().strip())
        .isEqualTo(
            """
            [{"code":"06C034L34","name":"型枠材料加工","industry":null,"jobType":null,\
            "common":true,"fromLevel":3,"toLevel":4,"criteria":1}]""");
  }

  @Test
  void saysWhatToDoWhereThereIsNothingToList() throws IOException {
    assertThat(run("standard", "list")).isZero();
    assertThat(err.toString()).contains("standard import FILE");

    run("standard", "import", file(FIRST));
    assertThat(run("standard", "list", "塗装")).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).startsWith("あてはまる能力ユニットはありません。");
  }

  @Test
  void helpsWithoutTouchingTheDatabaseAndExitsWithTwoOnWrongUse() {
    Supplier<AbilityStandards> closed =
        () -> {
          throw new AssertionError("the database was opened");
        };
    assertThat(commandLine(closed).execute("standard", "--help")).isZero();
    assertThat(commandLine(closed).execute("standard", "import", "--help")).isZero();
    assertThat(commandLine(closed).execute("standard", "list", "--help")).isZero();
    assertThat(commandLine(closed).execute("standard", "import")).isEqualTo(2);
    assertThat(commandLine(closed).execute("standard")).isEqualTo(2);
    assertThat(commandLine(closed).execute("standard", "list", "--format", "xml")).isEqualTo(2);
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return commandLine(() -> standards).execute(arguments);
  }

  private CommandLine commandLine(Supplier<AbilityStandards> known) {
    return new CommandLine(new Root())
        .addSubcommand(
            new Standards(() -> language, new Tables()::read, known, Trail::unread).standard())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err));
  }

  private String file(String... lines) throws IOException {
    List<String> all = new ArrayList<>(List.of(HEADER));
    all.addAll(List.of(lines));
    return Files.write(folder.resolve("standard.csv"), all, UTF_8).toString();
  }
}
