package careermap.database;

import static careermap.person.Fixtures.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.refusal.Declined;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy is put back over what doctor or serve made in a new database, and over nothing else. */
class RefillTest {
  private static final List<String> USED =
      List.of(
          "insert into person (employee_id, name, email, role, role_since, employment)"
              + " values ('E1', 'n', 'e@example.jp', 'OPERATOR', '2025-04-01', 'PART_TIME')",
          "insert into audit (at, actor, action) values (1, '-', 'any')",
          "insert into slack_picture (content, file_id, uploaded_at) values ('a', 'F1', 1)",
          "update map_version set published_by = 'U1'",
          "update monthly_report_switch set wanted_since = 1");

  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsNewIsReplacedByTheCopy() {
    Path copy = copy();
    for (String url : List.of(file("new.db"), TestEngine.emptyPostgresql())) {
      start(url);
      change(url, "insert into seen_event (event_id, seen_at) values ('Ev1', 1)");
      DatabaseCopy.of(url).restore(copy);
      try (Connections restored = connections(url);
          Connections live = connections(file("live.db"))) {
        Map<String, RowMove.Sum> sums = TestTables.sums(live);
        assertThat(TestTables.sums(restored)).isEqualTo(sums);
        assertThat(sums.getOrDefault("person", RowMove.Sum.NONE).rows()).isPositive();
        assertThat(TestTables.nextAudit(restored)).isEqualTo(78);
      }
      refused(url, copy);
    }
  }

  @Test
  void whatAnybodyHasUsedIsLeftAsItIs() {
    Path copy = copy();
    for (String used : USED) {
      for (String url : List.of(file("u" + USED.indexOf(used)), TestEngine.emptyPostgresql())) {
        start(url);
        change(url, used);
        refused(url, copy);
      }
    }
  }

  @Test
  void whoeverWasFasterIsNotOverwritten() throws IOException {
    Path copy = copy();
    for (String url : List.of(file("fast.db"), TestEngine.emptyPostgresql())) {
      start(url);
      Engine engine = Engine.of(url);
      try (TemporaryCopy own = TemporaryCopy.of(copy, new NewCopyFaults(copy))) {
        change(url, USED.get(0));
        assertThatThrownBy(
                () ->
                    new Refill(engine, engine.writers().source(), CopyWords.tablesThere("x"))
                        .with(own))
            .isInstanceOf(Declined.class)
            .hasMessageContaining("has tables already");
        assertThat(rows(url, "person")).isEqualTo(1);
      }
    }
  }

  @Test
  void whatCannotBeTakenInFullChangesNothing() {
    String server = TestEngine.emptyPostgresql();
    start(server);
    copy();
    // A server's words cannot hold this letter.
    change(file("live.db"), "update person set name = 'a' || char(0) || 'b'");
    Path odd = folder.resolve("odd.db");
    DatabaseCopy.of(file("live.db")).backUp(odd);

    assertThatThrownBy(() -> DatabaseCopy.of(server).restore(odd)).isInstanceOf(Declined.class);

    assertThat(rows(server, "map_version")).isEqualTo(1);
    assertThat(rows(server, "person")).isZero();
  }

  @Test
  void aFileFromWhichServeRunsIsLeftAlone() throws IOException {
    Path copy = copy();
    start(file("served.db"));
    try (FileChannel serving = SqliteFile.of(file("served.db")).serve()) {
      // Another process would be told in words; to this one the lock is its own.
      assertThatThrownBy(() -> DatabaseCopy.of(file("served.db")).restore(copy))
          .isInstanceOf(OverlappingFileLockException.class);
    }
    assertThat(rows(file("served.db"), "person")).isZero();
  }

  private static void refused(String url, Path copy) {
    try (Connections there = connections(url)) {
      Map<String, RowMove.Sum> before = TestTables.sums(there);
      assertThatThrownBy(() -> DatabaseCopy.of(url).restore(copy))
          .isInstanceOf(Declined.class)
          .hasMessageContaining("not overwritten");
      assertThat(TestTables.sums(there)).isEqualTo(before);
    }
  }

  private Path copy() {
    String live = file("live.db");
    Database.open(live, new YamlMap(), () -> LocalDate.now(CLOCK)).close();
    try (Connections from = connections(live)) {
      from.change(handle -> ErasureSeed.statements("blob").forEach(handle::execute));
    }
    change(live, "update sqlite_sequence set seq = 77 where name = 'audit'");
    Path copy = folder.resolve("copy.db");
    DatabaseCopy.of(live).backUp(copy);
    return copy;
  }

  /** As doctor and serve do. */
  private static void start(String url) {
    try (Database database = Database.open(url, new YamlMap(), () -> LocalDate.now(CLOCK))) {
      database.maps().startWith(BundledMap.text(), CLOCK.instant());
      database.actingBook(CLOCK).settle();
    }
  }

  private static void change(String url, String statement) {
    try (Connections connections = connections(url)) {
      connections.change(handle -> handle.execute(statement));
    }
  }

  private static long rows(String url, String table) {
    try (Connections connections = connections(url)) {
      return TestTables.sums(connections).getOrDefault(table, RowMove.Sum.NONE).rows();
    }
  }

  private static Connections connections(String url) {
    return Connections.to(Engine.of(url), () -> LocalDate.now(CLOCK));
  }

  private String file(String name) {
    return "jdbc:sqlite:" + folder.resolve(name);
  }
}
