package careermap.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.Trail;
import careermap.database.Database;
import careermap.database.TestEngine;
import careermap.file.BundledMap;
import careermap.file.Tables;
import careermap.file.YamlMap;
import careermap.history.ImportHistory;
import careermap.map.CareerMap;
import careermap.map.RoleCode;
import careermap.person.ImportRoster;
import careermap.person.RosterImport;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCentreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);
  private static final SampleCentre CENTRE = SampleCentre.on(TODAY);
  private static final List<NamedCsvRecord> ROSTER = rows(CENTRE.roster());
  private static final List<NamedCsvRecord> HISTORY = rows(CENTRE.history());

  private static List<NamedCsvRecord> rows(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  private static NamedCsvRecord person(String name) {
    return ROSTER.stream()
        .filter(row -> row.getField("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> ids() {
    return ROSTER.stream().map(row -> row.getField("employee_id")).collect(Collectors.toSet());
  }

  @Test
  void hasAboutFortyPeopleAtThreeSites() {
    assertThat(ROSTER).hasSizeBetween(38, 48);
    assertThat(ROSTER).extracting(row -> row.getField("site")).contains("東京", "札幌", "那覇");
  }

  @Test
  void givesEverybodyANumberOfTheirOwn() {
    assertThat(ids()).hasSameSizeAs(ROSTER);
  }

  @Test
  void everySupervisorIsOnTheRosterAndEveryLineLeadsToTheTop() {
    Map<String, String> supervisors =
        ROSTER.stream()
            .collect(
                toMap(row -> row.getField("employee_id"), row -> row.getField("supervisor_id")));
    for (String id : ids()) {
      assertThat(stepsToTheTop(id, supervisors)).as(id).isLessThan(6);
    }
  }

  private static int stepsToTheTop(String id, Map<String, String> supervisors) {
    int steps = 0;
    for (String at = id; !at.isEmpty() && steps < 6; steps++) {
      assertThat(supervisors).containsKey(at);
      at = supervisors.getOrDefault(at, "");
    }
    return steps;
  }

  @Test
  void tanakaIsAPartTimeOperatorForFourteenMonthsUnderSato() {
    NamedCsvRecord tanaka = person("田中 さくら");
    assertThat(tanaka.getField("role")).isEqualTo("OPERATOR");
    assertThat(tanaka.getField("employment")).isEqualTo("PART_TIME");
    assertThat(tanaka.getField("role_since")).isEqualTo("2025-10-07");
    assertThat(tanaka.getField("supervisor_id")).isEqualTo(person("佐藤 健").getField("employee_id"));
  }

  @Test
  void satoHasEightPeople() {
    assertThat(ROSTER).filteredOn(row -> row.getField("supervisor_id").equals("E0042")).hasSize(8);
  }

  @Test
  void everyFormOfEmploymentIsThereAndDispatchedPeopleHaveAnEmployer() {
    assertThat(ROSTER)
        .extracting(row -> row.getField("employment"))
        .contains("FULL_TIME", "PART_TIME", "FIXED_TERM", "DISPATCH");
    assertThat(ROSTER)
        .filteredOn(row -> row.getField("employment").equals("DISPATCH"))
        .isNotEmpty()
        .allMatch(row -> !row.getField("employer").isEmpty());
  }

  @Test
  void itosTalkIsOverdue() {
    assertThat(HISTORY)
        .filteredOn(row -> row.getField("employee_id").equals("E0110"))
        .filteredOn(row -> row.getField("kind").equals("TALK"))
        .extracting(row -> row.getField("on"))
        .last()
        .isEqualTo(TODAY.minusDays(104).toString());
  }

  @Test
  void historyIsAboutPeopleOnTheRosterAndInThePast() {
    assertThat(HISTORY).isNotEmpty();
    assertThat(HISTORY).allMatch(row -> ids().contains(row.getField("employee_id")));
    assertThat(HISTORY)
        .allMatch(row -> LocalDate.parse(row.getField("on")).isBefore(TODAY), "in the past");
  }

  @Test
  void everyCodeIsOnTheBundledMap() {
    CareerMap map = BundledMap.read(new YamlMap());
    assertThat(ROSTER).allMatch(row -> map.role(role(row, "role")).isPresent());
    assertThat(HISTORY).allMatch(row -> isKnown(row, map));
  }

  private static RoleCode role(NamedCsvRecord row, String column) {
    return new RoleCode(row.getField(column));
  }

  private static boolean isKnown(NamedCsvRecord row, CareerMap map) {
    return switch (row.getField("kind")) {
      case "TALK" -> row.getField("code").isEmpty();
      case "ROLE" -> map.role(role(row, "code")).isPresent();
      case "EXPERIENCE", "QUALIFICATION" -> map.requirement(row.getField("code")).isPresent();
      default -> false;
    };
  }

  @Test
  void canBeTakenInWithoutAProblem(@TempDir Path folder) throws IOException {
    Clock clock = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    CentreFiles files = CENTRE.writeTo(folder);
    try (Database database =
        Database.open(TestEngine.url(folder.resolve("x.db")), new YamlMap(), LocalDate::now)) {
      database.maps().startWith(BundledMap.text(), clock.instant());
      assertThat(
              new ImportRoster(database.people(), database.maps(), clock)
                  .from(new Tables().read(files.roster()), new RosterImport.Wish(false, false))
                  .problems())
          .isEmpty();
      assertThat(
              new ImportHistory(
                      database.people(),
                      database.pastEvents(),
                      database.maps(),
                      Trail.unread(),
                      clock)
                  .from(new Tables().read(files.history()), false)
                  .problems())
          .isEmpty();
      assertThat(database.people().all()).hasSameSizeAs(ROSTER);
    }
  }

  @Test
  void tanakaHasHandledAComplaintAndHasYetToCoachAndToPropose() {
    assertThat(HISTORY)
        .filteredOn(row -> row.getField("employee_id").equals("E0107"))
        .extracting(row -> row.getField("code"))
        .contains("HANDLE_COMPLAINT")
        .doesNotContain("COACH_JUNIOR", "PROPOSE_IMPROVEMENT");
  }

  @Test
  void noDistanceIsLeftUnresolved() {
    assertThat(CENTRE.roster() + CENTRE.history()).doesNotContain("{");
  }

  @Test
  void whoeverHasNoMailHasNoSlackAccount() {
    assertThat(CENTRE.members()).hasSize(ROSTER.size() - 1);
    assertThat(CENTRE.members()).extracting(Member::name).doesNotContain("林 大和");
  }

  @Test
  void theGuideNamesTanakaFirstAndEmmaSpeaksEnglish() {
    assertThat(CENTRE.namedInGuide())
        .extracting(Member::name)
        .containsExactly("田中 さくら", "佐藤 健", "人見 里奈", "Emma Clark");
    assertThat(CENTRE.namedInGuide())
        .extracting(Member::locale)
        .containsExactly("ja-JP", "ja-JP", "ja-JP", "en-US");
  }
}
