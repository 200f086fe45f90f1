package careermap.database;

import careermap.map.Employment;
import careermap.map.RoleCode;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.SlackId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a person from the columns of {@link #COLUMNS}. */
record PersonRow() implements RowMapper<Person> {
  /** For a select whose person is aliased {@code p} and whose link is aliased {@code l}. */
  static final String COLUMNS =
      """
      p.employee_id, p.name, p.email,
      coalesce(p.slack_user_id, l.slack_user_id) as slack_user_id,
      p.role, p.role_since, p.hired_on, p.employment, p.supervisor_id, p.site, p.shift,
      p.employer, p.contract_end, p.leave_from, p.leave_until, p.left_on
      """;

  static final PersonRow MAPPER = new PersonRow();

  @Override
  public Person map(ResultSet row, StatementContext context) throws SQLException {
    return new Person(
        new PersonId(row.getString("employee_id")),
        row.getString("name"),
        row.getString("email"),
        Rows.optional(row, "slack_user_id", SlackId::new),
        new RoleCode(row.getString("role")),
        Rows.day(row, "role_since"),
        Rows.optional(row, "hired_on", LocalDate::parse),
        Employment.valueOf(row.getString("employment")),
        Rows.optional(row, "supervisor_id", PersonId::new),
        row.getString("site"),
        row.getString("shift"),
        row.getString("employer"),
        Rows.optional(row, "contract_end", LocalDate::parse),
        Rows.optional(row, "leave_from", LocalDate::parse),
        Rows.optional(row, "leave_until", LocalDate::parse),
        Rows.optional(row, "left_on", LocalDate::parse));
  }
}
