package careermap.database;

import static careermap.person.Fixtures.CLOCK;
import static careermap.person.Fixtures.HEADER;
import static careermap.person.Fixtures.line;
import static careermap.person.Fixtures.roster;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.Trail;
import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.history.HistoryImport;
import careermap.history.ImportHistory;
import careermap.map.RoleCode;
import careermap.person.ImportRoster;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.RoleHistory;
import careermap.person.RolePeriod;
import careermap.person.RosterImport;
import careermap.person.SlackId;
import careermap.table.Table;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterOnSqliteTest {
  private static final PersonId E1 = new PersonId("E1");
  private static final String ALL_COLUMNS =
      "employee_id,name,email,slack_user_id,role,role_since,hired_on,employment,supervisor_id,"
          + "site,shift,employer,contract_end,leave_from,leave_until,left_on";

  @TempDir private Path folder = Path.of("");
  private @Nullable Database opened;

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  @BeforeEach
  void open() {
    Database database =
        Database.open(
            TestEngine.url(folder.resolve("people.db")), new YamlMap(), () -> LocalDate.now(CLOCK));
    database.maps().startWith(BundledMap.text(), CLOCK.instant());
    opened = database;
  }

  @AfterEach
  void close() {
    database().close();
  }

  @Test
  void givesBackEveryColumn() {
    Table full =
        roster(
            ALL_COLUMNS,
            line("E9").replace(",OPERATOR", ",,OPERATOR") + ",FULL_TIME,,,,,,,,",
            "E1,佐藤花子,hanako@example.com,U0HANAKO,SV,2024-04-01,2020-04-01,FIXED_TERM,E9,"
                + "大阪,遅番,人材社,2027-03-31,2026-05-01,2026-08-31,2026-12-31");

    take(full);

    assertThat(take(full).plan().changes()).isEmpty();
    Person person = database().people().byId(E1).orElseThrow();
    assertThat(person.slackId()).isEqualTo(new SlackId("U0HANAKO"));
    assertThat(person.leftOn()).isEqualTo(LocalDate.of(2026, 12, 31));
  }

  @Test
  void keepsEarlierRoles() {
    take(roster(HEADER, line("E1")));
    take(roster(HEADER, "E1,氏名E1,e1@example.com,LEADER,2025-04-01,"));
    take(roster(HEADER, "E1,氏名E1,e1@example.com,SV,2026-04-01,"));

    assertThat(roles())
        .containsExactly(
            new RolePeriod(role("OPERATOR"), day("2024-04-01"), day("2025-03-31")),
            new RolePeriod(role("LEADER"), day("2025-04-01"), day("2026-03-31")),
            new RolePeriod(role("SV"), day("2026-04-01"), null));
  }

  @Test
  void letsTwoPeopleSwapTheirAddresses() {
    take(roster(HEADER, line("E1"), line("E2")));

    RosterImport outcome =
        take(
            roster(
                HEADER,
                "E1,氏名E1,e2@example.com,OPERATOR,2024-04-01,",
                "E2,氏名E2,e1@example.com,OPERATOR,2024-04-01,"));

    assertThat(outcome.applied()).isTrue();
    assertThat(database().people().byEmail("E2@example.com").orElseThrow().id()).isEqualTo(E1);
  }

  @Test
  void givesTheAddressOfWhoeverLeftToSomebodyNew() {
    take(roster(HEADER, line("E1")));

    take(roster(HEADER, "E2,氏名E2,e1@example.com,OPERATOR,2024-04-01,"));

    assertThat(database().people().byEmail("e1@example.com").orElseThrow().id())
        .isEqualTo(new PersonId("E2"));
  }

  @Test
  void doesNotTakeAnAccountFoundByEmailForTheRostersOwn() {
    take(roster(HEADER, line("E1")));
    database().accounts().link(E1, "e1@example.com", new SlackId("U0FOUND"), Instant.EPOCH);

    RosterImport outcome = take(roster(HEADER + ",slack_user_id", line("E1") + ","));

    assertThat(outcome.plan().changes()).isEmpty();
    assertThat(database().people().byId(E1).orElseThrow().slackId())
        .isEqualTo(new SlackId("U0FOUND"));
  }

  @Test
  void forgetsTheAccountOfAnEmailThatIsNoLongerTheirs() {
    take(roster(HEADER, line("E1")));
    database().accounts().link(E1, "e1@example.com", new SlackId("U0FOUND"), Instant.EPOCH);

    take(roster(HEADER, "E1,氏名E1,new@example.com,OPERATOR,2024-04-01,"));

    assertThat(database().people().byId(E1).orElseThrow().slackId()).isNull();
  }

  @Test
  void takesAHistoryOnceHoweverOftenItComes() {
    take(roster(HEADER, line("E1")));
    Table history =
        roster(
            "employee_id,kind,code,on,until",
            "E1,ROLE,SENIOR_OPERATOR,2022-04-01,2024-03-31",
            "E1,TALK,,2026-05-20,",
            "E1,EXPERIENCE," + anyExperience() + ",2025-08-01,");

    HistoryImport first = takeHistory(history);
    HistoryImport second = takeHistory(history);

    assertThat(first.added()).hasSize(3);
    assertThat(second.added()).isEmpty();
    assertThat(second.unchanged()).isEqualTo(3);
    assertThat(roles())
        .startsWith(new RolePeriod(role("SENIOR_OPERATOR"), day("2022-04-01"), day("2024-03-31")));
    assertThat(database().standings().byId(E1).orElseThrow().lastTalk())
        .isEqualTo(day("2026-05-20"));
    assertThat(database().growth().attainmentsOf(E1)).hasSize(1);
  }

  @Test
  void takesTenThousandPeopleInSeconds() {
    String[] lines =
        IntStream.range(0, 10_000)
            .mapToObj(number -> line("E" + number) + (number == 0 ? "" : "E" + number / 10))
            .toArray(String[]::new);

    Duration first = timed(() -> take(roster(HEADER, lines)));
    Duration again = timed(() -> take(roster(HEADER, lines)));

    System.out.printf("10,000 people: first %s, again %s%n", first, again);
    assertThat(database().people().all()).hasSize(10_000);
    assertThat(first.plus(again)).isLessThan(Duration.ofSeconds(60));
  }

  private static Duration timed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private RosterImport take(Table table) {
    return new ImportRoster(database().people(), database().maps(), CLOCK)
        .from(table, new RosterImport.Wish(false, false));
  }

  private HistoryImport takeHistory(Table table) {
    return new ImportHistory(
            database().people(), database().pastEvents(), database().maps(), Trail.unread(), CLOCK)
        .from(table, false);
  }

  private List<RolePeriod> roles() {
    Map<PersonId, RoleHistory> histories = new HashMap<>();
    database().people().eachHistory(histories::put);
    return Objects.requireNonNull(histories.get(E1)).periods();
  }

  private String anyExperience() {
    return database().maps().current().map().experiences().iterator().next().code();
  }

  private static RoleCode role(String code) {
    return new RoleCode(code);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
