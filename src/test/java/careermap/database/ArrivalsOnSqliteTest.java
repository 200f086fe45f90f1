package careermap.database;

import static careermap.person.Fixtures.CLOCK;
import static careermap.person.Fixtures.HEADER;
import static careermap.person.Fixtures.line;
import static careermap.person.Fixtures.roster;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.guidance.Arrival;
import careermap.guidance.Waiting;
import careermap.map.Language;
import careermap.person.ImportRoster;
import careermap.person.PersonId;
import careermap.person.RosterImport;
import careermap.person.SlackId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever comes in is known by few statements, and nothing is looked up where nothing waits. */
class ArrivalsOnSqliteTest {
  private static final SlackId SAKURA = new SlackId("U1");
  private static final String SHEET =
      "insert into assessment (id, employee_id, role, map_version, opened_by, opened_at, shared,"
          + " self_at, rater_at, closed_at) values ('%s', 'E2', '%s', 1, 'E2', %d, 1, %s, %s, null)";

  @TempDir private Path folder = Path.of("");
  private @Nullable Database opened;

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  @BeforeEach
  void open() {
    Database database = Database.open(url(), new YamlMap(), () -> LocalDate.now(CLOCK));
    database.maps().startWith(BundledMap.text(), CLOCK.instant());
    RosterImport.Wish wish = new RosterImport.Wish(false, false);
    assertThat(
            new ImportRoster(database.people(), database.maps(), CLOCK)
                .from(roster(HEADER, line("E1"), line("E2") + "E1"), wish)
                .applied())
        .isTrue();
    opened = database;
    database.accounts().link(new PersonId("E2"), "e2@example.com", SAKURA, CLOCK.instant());
  }

  @AfterEach
  void close() {
    database().close();
  }

  private String url() {
    return TestEngine.url(folder.resolve("arrivals.db"));
  }

  @Test
  void knowsTheAccountAndWhereSomebodyStands() {
    ZoneId tokyo = ZoneId.of("Asia/Tokyo");
    database().accounts().remember(SAKURA, "ja-JP", tokyo, CLOCK.instant());
    database().accounts().choose(SAKURA, Language.EN);
    Arrival arrival = arrival();
    assertThat(arrival.account()).isEqualTo(database().accounts().byId(SAKURA).orElseThrow());
    assertThat(arrival.account().language()).isEqualTo(Language.EN);
    assertThat(arrival.standing()).isEqualTo(database().standings().bySlackId(SAKURA)).isPresent();
    assertThat(arrival.waiting()).isEqualTo(Waiting.NOTHING);
  }

  @Test
  void knowsNothingOfAStranger() {
    Arrival arrival = database().standings().arrivalOf(new SlackId("U9"));
    assertThat(arrival.account().language()).isNull();
    assertThat(arrival.account().zone()).isNull();
    assertThat(arrival.standing()).isEmpty();
    assertThat(arrival.waiting()).isEqualTo(Waiting.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'E2', 'E1'", "'E1', 'E2'"})
  void knowsOfTalksAndPromisesOfBothSides(String two) {
    Stream.of(
            "insert into talk_request (id, employee_id, listener_id, confidential, topics, stance,"
                + " state, asked_at, changed_at) values ('r', "
                + two
                + ", 0, '', 'x', 'ASKED', 1, 1)",
            "insert into conversation (id, employee_id, with_id, held_on, logged_by, logged_at)"
                + " values ('c', 'E2', 'E1', '2026-12-01', 'E1', 1)",
            "insert into promise (id, conversation_id, owner_id, other_id, confidential, text, state,"
                + " made_on) values ('p', 'c', "
                + two
                + ", 0, 'x', 'OPEN', '2026-12-01')")
        .forEach(this::change);
    assertThat(arrival().waiting()).isEqualTo(new Waiting(true, true, null));
    change("update talk_request set state = 'ENDED'");
    change("update promise set state = 'KEPT'");
    assertThat(arrival().waiting()).isEqualTo(Waiting.NOTHING);
  }

  @Test
  void knowsTheNewestSheetThatTheyHaveNotSubmittedWhateverTheSupervisorDid() {
    change(SHEET.formatted("old", "OPERATOR", 1, "null", "null"));
    change(SHEET.formatted("new", "LEADER", 2, "null", "null"));
    change(SHEET.formatted("done", "QA", 3, "9", "null"));
    assertThat(arrival().waiting().sheet()).isEqualTo("new");
    change("update assessment set rater_id = 'E1', rater_at = 9");
    assertThat(arrival().waiting().sheet()).isEqualTo("new");
    change("update assessment set self_at = 9");
    assertThat(arrival().waiting().sheet()).isNull();
  }

  @Test
  void asksTwoQuestions() {
    AtomicInteger asked = new AtomicInteger();
    try (Connections connections = Connections.to(Engine.of(url()), () -> LocalDate.now(CLOCK))) {
      connections.read(
          handle -> {
            handle.getConfig(SqlStatements.class).setSqlLogger(counting(asked));
            return ArrivalRows.of(handle, SAKURA, connections.today());
          });
    }
    assertThat(asked).hasValue(2);
  }

  private Arrival arrival() {
    return database().standings().arrivalOf(SAKURA);
  }

  private void change(String row) {
    try (Connections connections = Connections.to(Engine.of(url()), () -> LocalDate.now(CLOCK))) {
      connections.change(handle -> handle.execute(row));
    }
  }

  private static SqlLogger counting(AtomicInteger asked) {
    return new SqlLogger() {
      @Override
      public void logBeforeExecution(StatementContext context) {
        asked.incrementAndGet();
      }
    };
  }
}
