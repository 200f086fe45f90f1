package careermap.database;

import static careermap.person.Fixtures.CLOCK;
import static careermap.person.Fixtures.HEADER;
import static careermap.person.Fixtures.line;
import static careermap.person.Fixtures.roster;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.Trail;
import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.growth.Goal;
import careermap.guidance.Standing;
import careermap.history.ImportHistory;
import careermap.map.RoleCode;
import careermap.person.ImportRoster;
import careermap.person.PersonId;
import careermap.person.RosterImport;
import careermap.table.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingsOnSqliteTest {
  private static final PersonId E2 = new PersonId("E2");

  @TempDir private Path folder = Path.of("");
  private @Nullable Database opened;

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  private String url() {
    return TestEngine.url(folder.resolve("standings.db"));
  }

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
  void givesEachAsTheyAreByThemselves() {
    aTeamWithAHistory();

    List<Standing> everybody = database().standings().ofEverybody();

    assertThat(everybody).hasSize(3);
    assertThat(everybody)
        .allSatisfy(
            one -> assertThat(database().standings().byId(one.person().id())).contains(one));
    assertThat(everybody.get(1).attainments()).hasSize(2);
    assertThat(everybody.get(1).goal()).isNotNull();
    assertThat(everybody.get(1).supervisor()).isNotNull();
  }

  @Test
  void leavesOutThoseWhoHaveLeft() {
    take(
        roster(
            HEADER + ",left_on",
            line("E1") + ",",
            line("E2") + "," + LocalDate.now(CLOCK),
            line("E3") + "," + LocalDate.now(CLOCK).plusDays(1)));

    assertThat(database().standings().ofEverybody())
        .extracting(one -> one.person().id().value())
        .containsExactly("E1", "E3");
  }

  @Test
  void asksTheSameFewQuestionsHoweverManyPeopleThereAre() {
    aTeamWithAHistory();
    int few = questions();
    take(
        roster(HEADER, IntStream.range(1, 60).mapToObj(n -> line("E" + n)).toArray(String[]::new)));

    assertThat(few).isEqualTo(2);
    assertThat(questions()).isEqualTo(few);
  }

  private int questions() {
    AtomicInteger asked = new AtomicInteger();
    try (Connections connections = Connections.to(Engine.of(url()), () -> LocalDate.now(CLOCK))) {
      connections.read(
          handle -> {
            handle.getConfig(SqlStatements.class).setSqlLogger(counting(asked));
            return JdbiStandings.everybody(handle, connections.today());
          });
    }
    return asked.get();
  }

  private static SqlLogger counting(AtomicInteger asked) {
    return new SqlLogger() {
      @Override
      public void logBeforeExecution(StatementContext context) {
        asked.incrementAndGet();
      }
    };
  }

  private void aTeamWithAHistory() {
    take(roster(HEADER, line("E1"), line("E2") + "E1", line("E3") + "E1"));
    new ImportHistory(
            database().people(), database().pastEvents(), database().maps(), Trail.unread(), CLOCK)
        .from(
            roster(
                "employee_id,kind,code,on,until",
                "E2,EXPERIENCE,COACH_JUNIOR,2025-08-01,",
                "E2,EXPERIENCE,SHARE_VOICE,2025-09-01,",
                "E3,EXPERIENCE,SHARE_VOICE,2025-09-01,",
                "E2,TALK,,2026-05-20,"),
            false);
    Stream.of("QA", "LEADER")
        .map(RoleCode::new)
        .forEach(role -> database().growth().aim(E2, new Goal(role, 3, null, CLOCK.instant())));
  }

  private void take(Table table) {
    RosterImport outcome =
        new ImportRoster(database().people(), database().maps(), CLOCK)
            .from(table, new RosterImport.Wish(false, false));
    assertThat(outcome.applied()).isTrue();
  }
}
