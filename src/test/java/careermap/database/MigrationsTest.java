package careermap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of an earlier version come up to date with all that they hold. */
class MigrationsTest {
  private static final String PERSON =
      "insert into person (employee_id, name, role, role_since, employment) values"
          + " ('%s', '氏名', 'OPERATOR', '2025-04-01', 'FULL_TIME')";

  private static final String RECORDED =
      """
      select c.agreement || ' ' || c.revision || ' ' || p.text || ' ' || a.status || a.revision
        || ' ' || g.readers
      from conversation c join promise p on p.conversation_id = c.id
      join attainment a on a.employee_id = c.employee_id
      join goal g on g.employee_id = c.employee_id
      """;

  private static final String LOOKS =
      """
      select k.employee_id || ' ' || coalesce(v.employee_id, a.viewer) || ' ' || a.what || ' ' || a.seen_at
      from access a join person_key k on k.key = a.person_key
      left join person_key v on v.key = a.viewer order by a.id
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"4", "5"})
  void whatWasRecordedBeforeIsStillThere(String version) {
    String url = "jdbc:sqlite:" + folder.resolve("old.db");
    flyway(url, version).migrate();
    try (Connections connections = Connections.to(Engine.of(url), () -> LocalDate.MIN)) {
      fill(connections);
      flyway(url, "latest").migrate();
      assertThat(list(connections, RECORDED)).containsExactly("ASKED 0 約束 CONFIRMED0 SELF");
      assertThat(list(connections, LOOKS)).containsExactly("E1 E2 BRIEF 1", "E1 - CARD 2");
      assertThat(list(connections, "pragma foreign_key_check")).isEmpty();
    }
  }

  private static List<String> list(Connections connections, String query) {
    return connections.read(handle -> handle.createQuery(query).mapTo(String.class).list());
  }

  private static void fill(Connections connections) {
    connections.change(
        handle -> {
          handle.execute(PERSON.formatted("E1"));
          handle.execute(PERSON.formatted("E2"));
          handle.execute(
              "insert into conversation (id, employee_id, with_id, held_on, logged_at, said_by, agreement)"
                  + " values ('t', 'E1', 'E2', '2026-12-01', 1, 'E2', 'ASKED')");
          handle.execute(
              "insert into promise (id, conversation_id, owner_id, other_id, confidential, text, state, made_on)"
                  + " values ('p', 't', 'E1', 'E2', 0, '約束', 'OPEN', '2026-12-01')");
          handle.execute(
              "insert into attainment (employee_id, requirement, status) values ('E1', 'COACH_JUNIOR', 'CONFIRMED')");
          handle.execute(
              "insert into access (employee_id, viewer, what, seen_at) values ('E1', 'E2', 'BRIEF', 1), ('E1', '-', 'CARD', 2)");
          handle.execute(
              "insert into goal (employee_id, role, years, reason, set_at) values ('E1', 'SV', 3, null, 1)");
        });
  }

  private static Flyway flyway(String url, String version) {
    return Flyway.configure()
        .dataSource(url, null, null)
        .locations("classpath:careermap/database/sqlite")
        .target(version)
        .load();
  }
}
