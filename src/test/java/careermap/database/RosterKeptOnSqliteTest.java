package careermap.database;

import static careermap.person.Fixtures.CLOCK;
import static careermap.person.Fixtures.HEADER;
import static careermap.person.Fixtures.line;
import static careermap.person.Fixtures.roster;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.AccessLog;
import careermap.access.AuditTrail;
import careermap.file.BundledMap;
import careermap.file.CsvText;
import careermap.file.RosterFile;
import careermap.file.YamlMap;
import careermap.person.ImportRoster;
import careermap.person.PersonId;
import careermap.person.RosterImport;
import careermap.person.SlackId;
import careermap.roster.RosterDrafts;
import careermap.roster.RosterHeading;
import careermap.roster.TakeInRoster;
import careermap.table.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking in a roster keeps who changed what, quickly, and twice the same changes nothing. */
class RosterKeptOnSqliteTest {
  private static final RosterImport.Wish PLAIN = new RosterImport.Wish(false, false);

  @TempDir private Path folder = Path.of("");
  private @Nullable Database opened;
  private final List<Integer> seen = new ArrayList<>();

  @BeforeEach
  void open() {
    Database database = Database.open(url(), new YamlMap(), () -> LocalDate.now(CLOCK));
    database.maps().startWith(BundledMap.text(), CLOCK.instant());
    opened = database;
  }

  @AfterEach
  void close() {
    database().close();
  }

  @Test
  @Tag("measured")
  void tenThousandPeopleInUnderTenSecondsAndTheSameOnceMoreChangesNothing() throws SQLException {
    byte[] file = CsvText.of(roster(HEADER, lines("")));

    Duration first = timed(() -> take(file));
    assertThat(entries()).hasSize(10_000);
    assertThat(seen).isSorted().endsWith(20_000);
    freeze();
    Duration again = timed(() -> take(file));

    System.out.printf("10,000 people kept: first %s, again %s%n", first, again);
    assertThat(first).isLessThan(Duration.ofSeconds(10));
    assertThat(again).isLessThan(Duration.ofSeconds(10));
    assertThat(entries()).hasSize(10_000);
  }

  @Test
  void aDryRunKeepsNothingAndSaysNothingOfATaking() {
    take(roster(HEADER, line("E1")), new RosterImport.Wish(true, false));

    assertThat(entries()).isEmpty();
    assertThat(database().rosterLog().latest()).isEmpty();
  }

  @Test
  void whatIsWrongKeepsNothing() {
    RosterImport outcome = take(roster(HEADER, line("E1"), line("E1")), PLAIN);

    assertThat(outcome.applied()).isFalse();
    assertThat(entries()).isEmpty();
    assertThat(database().rosterLog().latest()).isEmpty();
  }

  @Test
  void aChangeIsKeptColumnByColumnAndOfSomebodyNewWhatDecidesRights() {
    take(roster(HEADER, line("E1"), line("E2")), PLAIN);
    take(roster(HEADER, line("E1"), line("E2") + "E1"), PLAIN);

    assertThat(entries().get(0).fields())
        .extracting(AuditTrail.Field::name)
        .containsExactly("role", "role_since");
    assertThat(entries().get(2))
        .satisfies(
            entry -> {
              assertThat(entry.actor()).isEqualTo(AccessLog.COMMAND_LINE);
              assertThat(entry.subject()).isEqualTo("E2");
              assertThat(entry.fields())
                  .containsExactly(new AuditTrail.Field("supervisor_id", null, "E1"));
            });
    assertThat(database().rosterLog().latest()).contains(CLOCK.instant());
  }

  @Test
  void aFileWaitsUntilItIsTakenAwayOrOld() {
    RosterDrafts drafts = database().rosterDrafts();
    byte[] content = "employee_id".getBytes(StandardCharsets.UTF_8);
    Instant now = CLOCK.instant();
    long old = drafts.keep("a.csv", content, "U1", now.minus(Duration.ofDays(8)));
    long fresh = drafts.keep("b.csv", content, "U1", now);
    drafts.removeBefore(now.minus(Duration.ofDays(7)));

    assertThat(drafts.find(old)).isEmpty();
    assertThat(drafts.find(fresh))
        .hasValueSatisfying(kept -> assertThat(kept.content()).isEqualTo(content));
    assertThat(drafts.remove(fresh)).isTrue();
    assertThat(drafts.remove(fresh)).isFalse();
  }

  @Test
  void aRosterIsToldFromOtherTablesByItsHeadings() {
    assertThat(RosterHeading.isIn(table("社員番号,氏名,役割,着任日"))).isTrue();
    assertThat(RosterHeading.isIn(table("code,name_ja,name_en"))).isFalse();
    assertThat(RosterHeading.isIn(table("role,name"))).isFalse();
  }

  @Test
  void whomSlackDoesNotKnowOrLetsInNoMoreIsTold() {
    take(roster("employee_id,name,email,role,role_since", "E1,A,a@x,OPERATOR,2026-04-01"), PLAIN);
    database().accounts().link(new PersonId("E1"), "a@x", null, CLOCK.instant());
    assertThat(database().accounts().notFound()).containsExactly(new PersonId("E1"));

    SlackId found = new SlackId("U0AAAAAA1");
    database().accounts().link(new PersonId("E1"), "a@x", found, CLOCK.instant());
    database().accounts().remember(found, null, null, CLOCK.instant());
    assertThat(database().accounts().notFound()).isEmpty();
    assertThat(database().accounts().closed()).isEmpty();
    database().accounts().close(found, true);
    assertThat(database().accounts().closed()).containsExactly(found);
  }

  private static Table table(String header) {
    return new RosterFile()
        .read("x.csv", (header + "\nx,x,x,x\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String[] lines(String end) {
    return IntStream.range(0, 10_000)
        .mapToObj(number -> line("E" + number) + (number == 0 ? "" : "E" + number / 10) + end)
        .toArray(String[]::new);
  }

  /** From now on nothing of a person can be written. */
  private void freeze() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url());
        var statement = connection.createStatement()) {
      for (String table : List.of("person", "role_period", "person_key", "audit")) {
        for (String verb : List.of("insert", "update", "delete")) {
          statement.execute(
              TestEngine.forbidding("still_%s_%s".formatted(table, verb), verb + " on " + table));
        }
      }
    }
  }

  private RosterImport take(byte[] file) {
    return take(new RosterFile().read("roster.csv", file), PLAIN);
  }

  private RosterImport take(Table table, RosterImport.Wish wish) {
    ImportRoster importRoster =
        new ImportRoster(
            database().people(), database().maps(), CLOCK, (done, all) -> seen.add(done));
    return new TakeInRoster(importRoster, database().auditTrail(), database().rosterLog(), CLOCK)
        .from(table, wish, AccessLog.COMMAND_LINE);
  }

  private List<AuditTrail.Kept> entries() {
    List<AuditTrail.Kept> entries = new ArrayList<>();
    database().auditTrail().eachSince(Instant.EPOCH, entries::add);
    return entries;
  }

  private static Duration timed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private String url() {
    return TestEngine.url(folder.resolve("kept.db"));
  }

  private Database database() {
    return Objects.requireNonNull(opened);
  }
}
