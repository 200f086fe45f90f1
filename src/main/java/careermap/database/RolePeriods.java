package careermap.database;

import careermap.history.PastEvent.PastRole;
import careermap.map.RoleCode;
import careermap.person.PersonId;
import careermap.person.RoleHistory;
import careermap.person.RolePeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads earlier roles. */
final class RolePeriods {
  private static final String ALL =
      "select employee_id, role, since, until from role_period order by employee_id, since";

  private static final String OF_ONE =
      "select employee_id, role, since, until from role_period where employee_id = :id order by since";

  /** The present role comes last; who left is there until that day. */
  private static final String HISTORIES =
      """
      select employee_id, role, since, until, 0 as present from role_period
      union all
      select employee_id, role, role_since, left_on, 1 from person
      order by employee_id, present, since
      """;

  private RolePeriods() {}

  static List<RolePeriod> of(Handle handle, PersonId id) {
    return handle
        .createQuery(OF_ONE)
        .bind("id", id.value())
        .map(RolePeriods::read)
        .map(PastRole::period)
        .list();
  }

  static List<PastRole> all(Handle handle) {
    return handle.createQuery(ALL).map(RolePeriods::read).list();
  }

  /** Of each person in turn; only one history is in memory at a time. */
  static void eachHistory(Handle handle, BiConsumer<PersonId, RoleHistory> reader) {
    List<RolePeriod> past = new ArrayList<>();
    handle
        .createQuery(HISTORIES)
        .map(RolePeriods::stage)
        .useStream(
            stages ->
                stages.forEach(
                    stage -> {
                      if (stage.present()) {
                        reader.accept(stage.person(), RoleHistory.of(past, stage.period()));
                        past.clear();
                      } else {
                        past.add(stage.period());
                      }
                    }));
  }

  private static PastRole read(ResultSet row, StatementContext context) throws SQLException {
    return new PastRole(person(row), period(row));
  }

  private static Stage stage(ResultSet row, StatementContext context) throws SQLException {
    return new Stage(person(row), period(row), row.getBoolean("present"));
  }

  private static PersonId person(ResultSet row) throws SQLException {
    return new PersonId(row.getString("employee_id"));
  }

  private static RolePeriod period(ResultSet row) throws SQLException {
    return new RolePeriod(
        new RoleCode(row.getString("role")),
        Rows.day(row, "since"),
        Rows.optional(row, "until", LocalDate::parse));
  }

  private record Stage(PersonId person, RolePeriod period, boolean present) {}
}
