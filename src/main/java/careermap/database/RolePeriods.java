package careermap.database;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import careermap.history.PastEvent.PastRole;
import careermap.map.RoleCode;
import careermap.person.PersonId;
import careermap.person.RolePeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads earlier roles. */
final class RolePeriods {
  private static final String ALL =
      "select employee_id, role, since, until from role_period order by employee_id, since";

  private static final String OF_ONE =
      "select employee_id, role, since, until from role_period where employee_id = :id order by since";

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

  static Map<PersonId, List<RolePeriod>> byPerson(Handle handle) {
    return all(handle).stream()
        .collect(groupingBy(PastRole::person, mapping(PastRole::period, toList())));
  }

  private static PastRole read(ResultSet row, StatementContext context) throws SQLException {
    return new PastRole(
        new PersonId(row.getString("employee_id")),
        new RolePeriod(
            new RoleCode(row.getString("role")),
            Rows.day(row, "since"),
            Rows.optional(row, "until", LocalDate::parse)));
  }
}
