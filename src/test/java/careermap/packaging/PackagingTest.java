package careermap.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What is written for systemd and for containers is run as it is written. */
@EnabledOnOs(OS.LINUX)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PackagingTest {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int ENDED_BY_SIGTERM = 143;
  private static final String FOR_SYSTEMD = "exec,nosuid,nodev";
  private static final String FOR_CONTAINERS = "noexec,nosuid,nodev";

  private PackedApp app;
  private Path archive;

  @BeforeAll
  void unpack() throws Exception {
    app = PackedApp.unpack();
    archive = app.cache().resolve("career-map.jsa");
  }

  @AfterAll
  void clear() throws IOException {
    app.close();
  }

  @Test
  @Order(1)
  void theUnitPreparesAnArchiveAndServesWithIt() throws Exception {
    Unit unit = Unit.read();
    assertThat(app.here(unit.value("WorkingDirectory"))).isEqualTo(app.state().toString());
    String prepare = unit.value("ExecStartPre");
    assertThat(prepare).as("may fail").startsWith("-");
    Process preparing = run(prepare.substring(1), FOR_SYSTEMD, Map.of());
    Peak peak = Peak.of(preparing, PATIENCE);
    assertThat(preparing.exitValue()).as(said()).isZero();
    assertThat(unit.value("MemoryMax")).endsWith("M");
    assertThat(peak.mebibytes()).isBetween(100L, megabytes(unit.value("MemoryMax")) - 1);
    serves(unit.value("ExecStart"), FOR_SYSTEMD, Map.of());
    assertThat(unit.value("SuccessExitStatus")).isEqualTo("" + ENDED_BY_SIGTERM);
  }

  private static long megabytes(String limit) {
    return Long.parseLong(limit.replace("M", ""));
  }

  @Test
  @Order(2)
  void theImageServesWithoutAnythingThatMayBeExecutedWhereItMayWrite() throws Exception {
    Image image = Image.read();
    app.unpackNativeLibrary();
    Files.copy(archive, app.home().resolve(archive.getFileName()));
    String[] options = image.value("ENV").replace("\"", "").split("=", 2);
    Map<String, String> environment = Map.of(options[0], app.here(options[1]));
    assertThat(image.value("WORKDIR")).isEqualTo("/var/lib/career-map");
    serves(String.join(" ", image.command()), FOR_CONTAINERS, environment);
  }

  @Test
  @Order(3)
  void theImageIsPinnedAndItsUserIsNobodyInParticular() throws IOException {
    Image image = Image.read();
    assertThat(image.value("ARG")).matches("JAVA=\\d+(\\.\\d+)+_\\d+");
    assertThat(image.values("FROM"))
        .allMatch(from -> from.startsWith("eclipse-temurin:${JAVA}-"))
        .last()
        .isEqualTo("eclipse-temurin:${JAVA}-jre-noble");
    assertThat(image.value("USER")).matches("[1-9]\\d{3,}:[1-9]\\d{3,}");
  }

  @Test
  @Order(4)
  void anArchiveThatDoesNotFitIsLeftAlone() throws Exception {
    byte[] whole = Files.readAllBytes(archive);
    Files.delete(archive);
    Files.write(archive, java.util.Arrays.copyOf(whole, 5_000));
    assertThat(version()).startsWith("career-map");
    Files.delete(archive);
    Files.writeString(archive, "");
    assertThat(version()).startsWith("career-map");
    Files.delete(archive);
    assertThat(version()).startsWith("career-map");
    assertThat(app.folder()).isDirectoryNotContaining("glob:**hs_err*");
  }

  @Test
  @Order(5)
  void systemdUnderstandsTheUnitAndFindsLittleExposed() throws Exception {
    assumeThat(Stream.of("/usr/bin", "/bin").map(Path::of))
        .as("systemd-analyze")
        .anyMatch(folder -> Files.exists(folder.resolve("systemd-analyze")));
    Path unit = app.folder().resolve("career-map.service");
    Files.writeString(unit, app.here(Files.readString(Unit.FILE)));
    assertThat(analyze("verify", "--man=no", unit.toString())).isEmpty();
    assertThat(analyze("security", "--offline=true", "--threshold=20", unit.toString()))
        .contains("Overall exposure level");
  }

  private void serves(String line, String temporary, Map<String, String> more) throws Exception {
    Process serving = run(line, temporary, more);
    try {
      await().atMost(PATIENCE).until(() -> !serving.isAlive() || isReady());
      assertThat(serving.isAlive()).as(said()).isTrue();
      looksHardened(serving);
    } finally {
      serving.destroy();
    }
    assertThat(serving.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(serving.exitValue()).as(said()).isEqualTo(ENDED_BY_SIGTERM);
    assertThat(app.state().resolve("data/career-map.db")).exists();
  }

  /** The process is Java itself, with the archive, and with none of the rights of whoever began. */
  private static void looksHardened(Process serving) throws Exception {
    Path process = Path.of("/proc", "" + serving.pid());
    assertThat(Files.readString(process.resolve("maps"))).contains("career-map.jsa");
    if (Sandbox.hasWalls()) {
      assertThat(Files.readString(process.resolve("status")))
          .containsPattern("Uid:\\s+65534\\s+65534")
          .containsPattern("NoNewPrivs:\\s+1")
          .containsPattern("CapEff:\\s+0000000000000000")
          .containsPattern("CapBnd:\\s+0000000000000000");
    }
  }

  private Process run(String line, String temporary, Map<String, String> more) throws Exception {
    Map<String, String> environment = new HashMap<>(settings());
    environment.putAll(more);
    List<String> command = List.of(app.here(line).split(" "));
    return Sandbox.start(command, app.state(), temporary, environment);
  }

  private final int port = freePort();

  private Map<String, String> settings() {
    return Map.of(
        "JAVA_HOME",
        System.getProperty("java.home"),
        "CACHE_DIRECTORY",
        app.cache().toString(),
        "PORT",
        "" + port,
        "SLACK_API_URL",
        "http://127.0.0.1:9/api/",
        "SLACK_BOT_TOKEN",
        "xoxb-nobody",
        "SLACK_SIGNING_SECRET",
        "0".repeat(32));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new IllegalStateException(none);
    }
  }

  private boolean isReady() throws InterruptedException {
    URI page = URI.create("http://127.0.0.1:" + port + "/health/ready");
    try {
      return HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private String said() throws IOException {
    return Files.readString(app.folder().resolve("said"));
  }

  private String version() throws Exception {
    ProcessBuilder builder = new ProcessBuilder(app.script().toString(), "--version");
    builder.directory(app.folder().toFile());
    builder.environment().putAll(settings());
    return output(builder);
  }

  private static String analyze(String... words) throws Exception {
    List<String> command =
        Stream.concat(Stream.of("systemd-analyze", "--no-pager"), Stream.of(words)).toList();
    return output(new ProcessBuilder(command));
  }

  private static String output(ProcessBuilder builder) throws Exception {
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
