package careermap.database;

import static careermap.person.Fixtures.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careermap.file.YamlMap;
import careermap.refusal.Declined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQLite and PostgreSQL have the same tables, and what is in one can be taken to the other. */
class BothEnginesTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/careermap/database");
  private static final String COLUMNS_OF_SERVER =
      """
      select table_name || '.' || column_name || ' ' ||
        case data_type when 'bigint' then 'INTEGER' when 'bytea' then 'BLOB'
          else upper(data_type) end || ' ' || is_nullable
      from information_schema.columns
      where table_schema = 'public' and table_name not in ('flyway_schema_history', 'scheduled_tasks')
      """;
  private static final String COLUMNS_OF_FILE =
      """
      select m.name || '.' || c.name || ' ' || c.type || ' '
        || case when c."notnull" = 1 or c.pk > 0 then 'NO' else 'YES' end
      from sqlite_master m, pragma_table_info(m.name) c
      where m.type = 'table' and m.name not like 'sqlite_%'
        and m.name not in ('flyway_schema_history', 'scheduled_tasks')
      """;

  private static final String MANY_PEOPLE =
      """
      insert into person (employee_id, name, role, role_since, employment)
      select 'M' || i, '名前', 'OPERATOR', '2026-04-01', 'FULL_TIME' from generate_series(1, 3000) i
      """;

  @TempDir Path folder;

  @Test
  void everyVersionIsThereForBoth() throws IOException {
    assertThat(files("postgresql")).isEqualTo(files("sqlite")).hasSizeGreaterThan(13);
  }

  private static Set<String> files(String engine) throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS.resolve(engine))) {
      Set<String> names = new TreeSet<>();
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
      return names;
    }
  }

  @Test
  void tablesAndIndexesAreTheSame() {
    try (Connections server = opened(TestEngine.emptyPostgresql());
        Connections file = opened(sqlite("new.db"))) {
      assertThat(list(server, COLUMNS_OF_SERVER))
          .containsExactlyInAnyOrderElementsOf(list(file, COLUMNS_OF_FILE))
          .hasSizeGreaterThan(200);
      assertThat(
              list(
                  server,
                  "select indexname from pg_indexes where schemaname = 'public'"
                      + " and indexname !~ '(_pkey\\d*|_before_.*|_idx)$' and indexname !~ '^flyway'"))
          .containsExactlyInAnyOrderElementsOf(
              list(
                  file,
                  "select name from sqlite_master where type = 'index' and sql is not null"
                      + " and name not like 'flyway%'"));
    }
  }

  @Test
  void whatWasInAFileIsOnAServerAndBackInAFile() {
    String server = TestEngine.emptyPostgresql();
    try (Connections from = filled(sqlite("live.db"))) {
      from.change(
          handle -> handle.execute("update sqlite_sequence set seq = 77 where name = 'audit'"));
      DatabaseCopy.of(sqlite("live.db")).backUp(folder.resolve("copy.db"));
      DatabaseCopy.of(server).restore(folder.resolve("copy.db"));
      DatabaseCopy.of(server).backUp(folder.resolve("again.db"));
      DatabaseCopy.of(sqlite("back.db")).restore(folder.resolve("again.db"));
      try (Connections moved = opened(server);
          Connections back = opened(sqlite("back.db"))) {
        Map<String, RowMove.Sum> before = TestTables.sums(from);
        assertThat(TestTables.sums(moved)).isEqualTo(before).hasSizeGreaterThan(40);
        assertThat(TestTables.sums(back)).isEqualTo(before);
        assertThat(before.values()).filteredOn(sum -> sum.rows() > 0).hasSizeGreaterThan(40);
        assertThat(TestTables.nextAudit(moved)).isEqualTo(78);
        assertThat(TestTables.nextAudit(back)).isEqualTo(78);
      }
    }
  }

  @Test
  void aServerThatHasTablesIsLeftAlone() {
    String server = TestEngine.emptyPostgresql();
    try (Connections there = filled(server)) {
      DatabaseCopy.of(server).backUp(folder.resolve("copy.db"));
      Map<String, RowMove.Sum> before = TestTables.sums(there);

      assertThatThrownBy(() -> DatabaseCopy.of(server).restore(folder.resolve("copy.db")))
          .isInstanceOfSatisfying(
              Declined.class,
              declined -> assertThat(declined.reason().en()).contains("has tables already"));

      assertThat(TestTables.sums(there)).isEqualTo(before);
    }
  }

  @Test
  void aCopyThatCannotBeTakenLeavesTheServerEmpty() throws IOException {
    String server = TestEngine.emptyPostgresql();
    try (Connections from = filled(sqlite("live.db"))) {
      // A server's words cannot hold this letter.
      from.change(handle -> handle.execute("update person set name = 'a' || char(0) || 'b'"));
    }
    DatabaseCopy.of(sqlite("live.db")).backUp(folder.resolve("copy.db"));

    assertThatThrownBy(() -> DatabaseCopy.of(server).restore(folder.resolve("copy.db")))
        .isInstanceOf(Declined.class);

    try (Connections there = Connections.to(Engine.of(server), () -> LocalDate.MIN)) {
      assertThat(list(there, COLUMNS_OF_SERVER)).isEmpty();
    }
  }

  /** While the first is read, the server has the others still. */
  @Test
  void allHistoriesComeFromAServerAFewAtATime() {
    try (Connections server = opened(TestEngine.emptyPostgresql())) {
      server.change(handle -> handle.execute(MANY_PEOPLE));
      List<Integer> begun = new ArrayList<>();
      new JdbiPeople(server).eachHistory((person, history) -> begun.add(unfinished(server)));
      assertThat(begun).hasSize(3_000).startsWith(1);
    }
  }

  private static int unfinished(Connections server) {
    return server.read(
        handle ->
            handle
                .createQuery(
                    "select count(*) from pg_cursors where statement not like '%pg_cursors%'")
                .mapTo(Integer.class)
                .one());
  }

  @Test
  void aServerIsNotFilledFromWhatIsNoCopy() throws IOException {
    String server = TestEngine.emptyPostgresql();
    Path text =
        Files.writeString(folder.resolve("text.db"), "no database, though it is long enough");
    assertThatThrownBy(() -> DatabaseCopy.of(server).restore(text))
        .isInstanceOf(Declined.class)
        .hasMessageContaining("The copy " + text + " is damaged")
        .hasMessageEndingWith("Nothing was done to " + Engine.of(server).place() + ".");
  }

  @Test
  void anEmptyServerHasNothingToCopy() {
    assertThatThrownBy(
            () -> DatabaseCopy.of(TestEngine.emptyPostgresql()).backUp(folder.resolve("c.db")))
        .isInstanceOf(Declined.class);
    assertThat(folder.resolve("c.db")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://127.0.0.1:1/careers?user=app&password=%s",
        "postgres://app:%s@127.0.0.1:1/careers",
        "postgresql://app:%s@127.0.0.1:1/careers?connectTimeout=1",
        "postgres://app:%s@127.0.0.1:nowhere/careers",
        "jdbc:postgresql://app:%s@127.0.0.1:1:2/careers",
        "jdbc:postgresql://127.0.0.1:1/careers/x?user=app&password=p@ss/%s",
        "postgres://app:p@ss/%s@127.0.0.1:1/careers",
        "postgres://app:p?%s@127.0.0.1:1/careers",
        "postgres://app:p/%s@127.0.0.1:1/careers",
        "postgres://app:p:%s/x@127.0.0.1:1/careers",
        "postgres://app:p#%s@127.0.0.1:1/careers"
      })
  void noPasswordIsEverTold(String url) {
    Logger driver = Logger.getLogger("org.postgresql");
    Handler tap = new Tap();
    driver.addHandler(tap);
    assertThatThrownBy(
            () ->
                Database.open(url.formatted("s3cretly"), new YamlMap(), () -> LocalDate.MIN)
                    .close())
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageStartingWith("DATABASE_URL: ")
        .satisfies(
            failure -> assertThat(TestTables.wholeStory(failure)).doesNotContain("s3cretly"));
    driver.removeHandler(tap);
    assertThat(tap.toString()).isEmpty();
  }

  @Test
  void whatARowHoldsIsInNoFailure() {
    try (Connections server = filled(TestEngine.emptyPostgresql())) {
      assertThatThrownBy(
              () ->
                  server.change(
                      handle ->
                          ManyRows.write(
                              handle,
                              "insert into person_key (employee_id, key) values (:id, :id)",
                              List.of("E2"),
                              (batch, id) -> batch.bind("id", id))))
          .satisfies(
              failure ->
                  assertThat(TestTables.wholeStory(failure))
                      .contains("person_key_pkey")
                      .doesNotContain("E2"));
    }
  }

  private Connections filled(String url) {
    Connections connections = opened(url);
    connections.change(
        handle ->
            ErasureSeed.statements(url.contains("sqlite") ? "blob" : "bytea")
                .forEach(handle::execute));
    return connections;
  }

  private static Connections opened(String url) {
    Database.open(url, new YamlMap(), () -> LocalDate.now(CLOCK)).close();
    return Connections.to(Engine.of(url), () -> LocalDate.now(CLOCK));
  }

  private static List<String> list(Connections connections, String query) {
    return connections.read(handle -> handle.createQuery(query).mapTo(String.class).list());
  }

  private String sqlite(String name) {
    return "jdbc:sqlite:" + folder.resolve(name);
  }
}
