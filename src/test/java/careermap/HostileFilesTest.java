package careermap;

import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes as a roster or a map is refused kindly, in little time and little memory. */
class HostileFilesTest {
  private final Map<String, byte[]> hostile = HostileFiles.all();
  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir private Path folder = Path.of("");

  /** A program of its own, with as much memory as docs/operations.md gives to serve. */
  @Test
  @Tag("measured")
  void theCommandLineRefusesThemWithLittleMemory() throws Exception {
    for (Map.Entry<String, byte[]> file : hostile.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx88m",
                "-Xmn22m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HostileFilesTest.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    List<String> lines = said.lines().filter(line -> line.startsWith("exit ")).toList();
    assertThat(lines)
        .as(said)
        .hasSize(2 * hostile.size())
        .allMatch(line -> line.startsWith("exit 1"));
    assertThat(said).doesNotContain("Exception", "Error", "root:", "\tat ");
    assertThat(Path.of("/tmp/career-map-was-here.xml")).doesNotExist();
  }

  /** In a process of its own: each file as a roster and as a map. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Settings settings =
        Settings.of(Map.of("DATABASE_URL", "jdbc:sqlite:" + folder.resolve("hostile.db")));
    try (CommandDatabase database = new CommandDatabase(settings);
        var files = Files.list(folder)) {
      for (Path file : files.filter(one -> !one.toString().contains(".db")).toList()) {
        run(settings, database, "people", "import", file.toString());
        run(settings, database, "map", "check", file.toString());
      }
    }
  }

  private static void run(Settings settings, CommandDatabase database, String... command) {
    long begun = System.nanoTime();
    PrintWriter out = new PrintWriter(System.out, true);
    int exit = Main.commandLine(settings, database).setOut(out).setErr(out).execute(command);
    System.out.printf(
        "exit %d %s %d ms%n",
        exit, Arrays.toString(command), Duration.ofNanos(System.nanoTime() - begun).toMillis());
  }

  @Test
  void slackRefusesThemAndGoesOnAnswering() {
    try (RunningApp app = RunningApp.start()) {
      hostile.forEach(
          (name, bytes) -> {
            int before = app.slack().messagesTo(RINA.id()).size();
            String file = app.slack().withFile(RINA.id(), name, bytes);
            Shown.acknowledged(app.sender().fileDropped(RINA.id(), "", file));
            assertThat(app.career(SAKURA, "").header()).startsWith("次の一歩");
            await().atMost(SOON).until(() -> app.slack().messagesTo(RINA.id()).size() > before);
            Shown answer = Shown.ofMessage(app.slack().messagesTo(RINA.id()).get(before));
            assertThat(answer.isApology()).as(name + answer.said()).isFalse();
            assertThat(answer.findings()).isEmpty();
            assertThat(answer.labels()).doesNotContain("この内容で取り込む");
          });
    }
  }
}
