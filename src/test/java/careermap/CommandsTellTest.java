package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands tell of what may mean that they work on another database than the one meant. */
class CommandsTellTest {
  private static final String MADE = "に、新しいデータベースを作りました。";

  @TempDir private Path folder = Path.of("");

  @Test
  void aDatabaseThatIsMadeIsToldOnce() {
    Settings settings = settings(SettingsFile.NONE);
    assertThat(run(settings, "map", "list")).contains(folder.resolve("new.db") + " " + MADE);
    assertThat(run(settings, "map", "list")).doesNotContain(MADE);
  }

  @Test
  void aLineThatIsPassedOverIsToldByWhateverUsesSettings() throws Exception {
    Files.writeString(
        folder.resolve(".env"), "export DATABASE_URL=jdbc:sqlite:other.db\nTHEIRS=1\n");
    Settings settings = settings(SettingsFile.in(folder));
    assertThat(run(settings, "map", "list"))
        .isEqualTo(".env の1行目：読み込めません。行頭の export を取ってください。" + System.lineSeparator());
    assertThat(folder.resolve("new.db")).as("it may be another one that was meant").doesNotExist();
    StringWriter told = new StringWriter();
    new Serve(settings, new PrintWriter(told, true)).call();
    assertThat(told.toString()).contains("THEIRS という名前の設定はありません。", "SLACK_BOT_TOKEN がありません。");
    assertThat(run(settings, "doctor")).doesNotContain(".env");
  }

  @Test
  void theFileOfTheWorkingFolderIsRead() throws Exception {
    Files.writeString(folder.resolve(".env"), "DATABASE_URL=jdbc:sqlite:named.db\nLOCALE=en\n");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath(),
            "careermap.Main",
            "people",
            "export");
    builder.environment().remove("DATABASE_URL");
    Process process = builder.directory(folder.toFile()).start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("A new database was made", "named.db");
    assertThat(folder.resolve("named.db")).exists();
  }

  @Test
  void itIsSaidInTheLanguageOfTheSettings() {
    Settings english =
        Settings.of(Map.of("LOCALE", "en", "DATABASE_URL", "jdbc:mysql://localhost/map"));
    assertThat(run(english, "map", "list")).startsWith("DATABASE_URL: expected jdbc:sqlite:FILE");
    Settings wrong =
        Settings.of(Map.of("LOCALE", "fr", "DATABASE_URL", "jdbc:mysql://localhost/map"));
    assertThat(run(wrong, "map", "list")).startsWith("DATABASE_URL: jdbc:sqlite:ファイル名");
  }

  private Settings settings(SettingsFile file) {
    return Settings.of(file, Map.of("DATABASE_URL", "jdbc:sqlite:" + folder.resolve("new.db")));
  }

  /** From wherever one is. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String run(Settings settings, String... command) {
    StringWriter told = new StringWriter();
    PrintWriter err = new PrintWriter(told, true);
    try (CommandDatabase database = new CommandDatabase(settings, err)) {
      Main.commandLine(settings, database)
          .setOut(new PrintWriter(new StringWriter()))
          .setErr(err)
          .execute(command);
    }
    return told.toString();
  }
}
