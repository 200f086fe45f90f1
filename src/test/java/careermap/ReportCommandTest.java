package careermap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.database.Database;
import careermap.file.BundledMap;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The report from the command line, in every form. */
class ReportCommandTest {
  private static final String FORMULA = "=1+2";

  private final Path folder = RunningApp.newFolder();

  private void moveIn(int people) {
    StringBuilder roster =
        new StringBuilder("employee_id,name,role,role_since,hired_on,supervisor_id,site\n");
    for (int number = 0; number < people; number++) {
      String site = number % 10 == 0 ? FORMULA : "大阪";
      String role = number < people / 12 ? "SV" : "OPERATOR";
      String boss = number < people / 12 ? "" : "E%05d".formatted(number % (people / 12));
      roster.append(
          "E%05d,Hanako%d,%s,2025-01-01,2024-01-01,%s,%s\n"
              .formatted(number, number, role, boss, site));
    }
    try (Database database = Centre.database(folder)) {
      database.maps().startWith(BundledMap.text(), Centre.NOW);
      Centre.take(database, folder, roster.toString());
    }
    String today = LocalDate.now(Centre.TOKYO).minusDays(40).toString();
    Centre.change(
        folder,
        "insert into conversation (id, employee_id, held_on, logged_at)"
            + " select employee_id, employee_id, '"
            + today
            + "', 1 from person"
            + " where cast(substr(employee_id, 2) as integer) % 3 > 0");
  }

  private String run(String... arguments) {
    Settings settings = Settings.of(Map.of("DATABASE_URL", Centre.url(folder)));
    StringWriter out = new StringWriter();
    try (CommandDatabase database = new CommandDatabase(settings)) {
      CommandLine commands = Main.commandLine(settings, database).setOut(new PrintWriter(out));
      assertThat(commands.execute(arguments)).isZero();
    }
    return out.toString();
  }

  @Test
  void saysTheSameAsTextAndAsJsonAndNoNumberIsUnderFive() {
    moveIn(60);
    assertThat(run("report", "--locale", "ja"))
        .contains("# 面談の状況", "  人数  60", "  面談があった人  40", "  31〜60日  40")
        .doesNotContain("Hanako", "E00");
    assertThat(run("report", "--locale", "en")).contains("# By site", "  Had a talk  40");
    JsonObject json = JsonParser.parseString(run("report", "--format", "json")).getAsJsonObject();
    assertThat(json.getAsJsonObject("all").get("talked").getAsInt()).isEqualTo(40);
    List<JsonElement> numbers = new ArrayList<>();
    gather(json, numbers);
    assertThat(numbers).anyMatch(JsonElement::isJsonNull);
    assertThat(numbers)
        .filteredOn(one -> !one.isJsonNull() && one.getAsJsonPrimitive().isNumber())
        .isNotEmpty()
        .allMatch(one -> one.getAsInt() == 0 || one.getAsInt() >= 5);
  }

  /** Else whoever can put somebody on leave would learn of them by what it takes away. */
  @Test
  void leaveChangesNothingOfGoalsAndPipelines() {
    moveIn(60);
    Centre.change(
        folder,
        "insert into goal (employee_id, role, set_at) select employee_id, 'LEADER', 1 from person"
            + " where employee_id < 'E00020'");
    Centre.change(
        folder,
        "insert into attainment (employee_id, requirement, status, reached_on)"
            + " select employee_id, 'COACH_JUNIOR', 'CONFIRMED', '2026-01-01' from person"
            + " where employee_id < 'E00030'");
    JsonObject before = report();
    Centre.change(
        folder, "update person set leave_from = '2026-01-01' where employee_id = 'E00010'");
    JsonObject after = report();
    assertThat(before.get("goals").getAsInt()).isEqualTo(20);
    assertThat(before.getAsJsonArray("pipeline")).isNotEmpty();
    assertThat(after.get("goals")).isEqualTo(before.get("goals"));
    assertThat(after.get("pipeline")).isEqualTo(before.get("pipeline"));
    assertThat(after.getAsJsonObject("all").get("people").getAsInt()).as("talks").isEqualTo(59);
  }

  private JsonObject report() {
    return JsonParser.parseString(run("report", "--format", "json")).getAsJsonObject();
  }

  private static void gather(JsonElement element, List<JsonElement> leaves) {
    if (element.isJsonObject()) {
      element.getAsJsonObject().asMap().values().forEach(one -> gather(one, leaves));
    } else if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(one -> gather(one, leaves));
    } else {
      leaves.add(element);
    }
  }

  @Test
  void theWorkbookHoldsThePicturesAndTakesNoNameForAFormula() throws IOException {
    moveIn(60);
    Path file = folder.resolve("report.xlsx");
    run("report", "--locale", "en", "--format", "xlsx", "--output", file.toString());
    Map<String, String> parts = parts(Files.readAllBytes(file));
    assertThat(parts.keySet())
        .filteredOn(name -> name.startsWith("xl/media/"))
        .hasSizeGreaterThan(3);
    assertThat(parts.getOrDefault("xl/sharedStrings.xml", ""))
        .contains(
            FORMULA,
            "Chart: Days since the last talk. ",
            "31–60 days: 40 people.".replace("–", "&#x2013;"))
        .doesNotContain("Hanako");
    assertThat(parts.values()).noneMatch(part -> part.contains("<f>"));
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new HashMap<>();
    Path file = Files.write(Files.createTempFile("report", ".xlsx"), workbook);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
      }
    }
    Files.delete(file);
    return parts;
  }

  /** Under a second on a quiet machine. */
  @Test
  @Tag("measured")
  void tenThousandPeopleAreCountedInAMoment() {
    moveIn(10_000);
    try (Database database = Centre.database(folder)) {
      Runnable report =
          () -> ReportRoom.makeReport(Centre.TOKYO, database, Clock.system(Centre.TOKYO)).get();
      report.run();
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long before = threads.getCurrentThreadCpuTime();
      report.run();
      Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
      System.out.printf("a report on 10,000 people took %d ms of the processor%n", took.toMillis());
      assertThat(took).isLessThan(Duration.ofSeconds(3));
    }
  }
}
