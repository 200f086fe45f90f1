package careermap.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import careermap.server.Meters;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The alerts speak of what the app exports, and each says what is to be done. */
class AlertsTest {
  private static final Path RULES = Path.of("src/main/packaging/career-map.rules.yml");
  private static final Path TESTS =
      Path.of("src/test/resources/careermap/packaging/career-map.rules.test.yml");
  private static final Pattern METRIC = Pattern.compile("\\b(?:career_map|jvm)_[a-z_]+");
  private static final Pattern ALERT = Pattern.compile("(?m)^ *- alert: (\\w+)$");
  private static final Pattern HEADING = Pattern.compile("(?m)^### (CareerMap\\w+)$");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(career_map_[a-z_]+)");
  private static final Pattern NAME = Pattern.compile("(?m)^([a-z_]+)(?:\\{[^}]*})? [-0-9.NE]+$");

  @Test
  void whatTheyLookAtIsExported() throws IOException {
    assertThat(exported()).containsAll(found(METRIC, Files.readString(RULES)));
  }

  @Test
  void whatIsDocumentedIsExportedAndWhatIsExportedIsDocumented() throws IOException {
    Set<String> ours = new TreeSet<>();
    exported().stream()
        .filter(name -> name.startsWith("career_map_"))
        .map(name -> name.replaceAll("(answer_seconds)_(bucket|count|sum|max)$", "$1"))
        .forEach(ours::add);
    assertThat(found(ROW, operations())).isEqualTo(ours);
  }

  @Test
  void eachHasItsRunbook() throws IOException {
    String rules = Files.readString(RULES);
    Set<String> alerts = found(ALERT, rules);
    assertThat(alerts).hasSizeGreaterThan(10).isEqualTo(found(HEADING, operations()));
    assertThat(rules.lines().map(String::strip))
        .containsAll(alerts.stream().map(AlertsTest::runbook).toList());
  }

  private static String runbook(String alert) {
    return "runbook: docs/operations.md#" + alert.toLowerCase(Locale.ROOT);
  }

  /** What a rule compares a label with is a label's value. */
  @Test
  void theLabelsTheyAskForAreThere() throws IOException {
    String page = scrape();
    found(Pattern.compile("\\b(?:kind|reason|area|le)=\"[^\"]+\""), Files.readString(RULES))
        .forEach(label -> assertThat(page).contains(label));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "test"})
  void prometheusAgrees(String what) throws Exception {
    Optional<Path> promtool = promtool();
    assumeThat(promtool).as("promtool").isPresent();
    Path file = what.equals("check") ? RULES : TESTS;
    Process process =
        new ProcessBuilder(promtool.orElseThrow().toString(), what, "rules", file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
  }

  private static Optional<Path> promtool() {
    List<String> folders =
        Stream.concat(
                Stream.of("target/promtool/usr/bin"),
                Arrays.stream(
                    Objects.requireNonNullElse(System.getenv("PATH"), "")
                        .split(File.pathSeparator)))
            .toList();
    return folders.stream()
        .map(folder -> Path.of(folder, "promtool"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String operations() throws IOException {
    return Files.readString(Path.of("docs/operations.md"));
  }

  private static Set<String> exported() {
    return found(NAME, scrape());
  }

  /** After everything that is counted has happened once. */
  private static String scrape() {
    Meters meters = new Meters(() -> true, () -> 0);
    meters.waitingNotices(() -> 0, () -> 0, () -> Duration.ZERO);
    meters.answered(Duration.ofMillis(20));
    meters.refused("unsigned");
    meters.refused("too_slow");
    meters.noticeSent("DIGEST");
    meters.noticeDropped("left");
    Stream.of("token", "away", "too_many", "late", "other")
        .forEach(kind -> meters.slackRefused("views.open", kind));
    meters.round("notices", Duration.ofSeconds(1), () -> Instant.EPOCH);
    return meters.metrics();
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    pattern
        .matcher(text)
        .results()
        .forEach(match -> found.add(match.group(match.groupCount() > 0 ? 1 : 0)));
    return found;
  }
}
