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

/**
 * Reads a person from the columns of {@link #COLUMNS}, by their places: looking each up by its name
 * costs more than reading it.
 *
 * @param before how many columns stand before a person's own
 */
record PersonRow(int before) implements RowMapper<Person> {
  /** For a select whose person is aliased {@code p} and whose link is aliased {@code l}. */
  static final String COLUMNS =
      """
      p.employee_id, p.name, p.email,
      coalesce(p.slack_user_id, l.slack_user_id) as slack_user_id,
      p.role, p.role_since, p.hired_on, p.employment, p.supervisor_id, p.site, p.shift,
      p.employer, p.contract_end, p.leave_from, p.leave_until, p.left_on
      """;

  /** The same for a supervisor aliased {@code s}, whose link is {@code k}: prefix {@code s_}. */
  static final String SUPERVISOR_COLUMNS =
      """
      s.employee_id as s_employee_id, s.name as s_name, s.email as s_email,
      coalesce(s.slack_user_id, k.slack_user_id) as s_slack_user_id,
      s.role as s_role, s.role_since as s_role_since, s.hired_on as s_hired_on,
      s.employment as s_employment, s.supervisor_id as s_supervisor_id, s.site as s_site,
      s.shift as s_shift, s.employer as s_employer, s.contract_end as s_contract_end,
      s.leave_from as s_leave_from, s.leave_until as s_leave_until, s.left_on as s_left_on
      """;

  /** For a select that begins with {@link #COLUMNS}. */
  static final PersonRow MAPPER = new PersonRow(0);

  /** For one that begins with these and {@link #SUPERVISOR_COLUMNS} after them. */
  static final PersonRow SUPERVISOR = new PersonRow(16);

  /** Whether the row has such a person at all. */
  boolean isIn(ResultSet row) throws SQLException {
    return row.getString(before + 1) != null;
  }

  @Override
  public Person map(ResultSet row, StatementContext context) throws SQLException {
    return new Person(
        new PersonId(row.getString(before + 1)),
        row.getString(before + 2),
        row.getString(before + 3),
        Rows.optional(row, before + 4, SlackId::new),
        new RoleCode(row.getString(before + 5)),
        Rows.day(row, before + 6),
        Rows.optional(row, before + 7, LocalDate::parse),
        Employment.valueOf(row.getString(before + 8)),
        Rows.optional(row, before + 9, PersonId::new),
        row.getString(before + 10),
        row.getString(before + 11),
        row.getString(before + 12),
        Rows.optional(row, before + 13, LocalDate::parse),
        Rows.optional(row, before + 14, LocalDate::parse),
        Rows.optional(row, before + 15, LocalDate::parse),
        Rows.optional(row, before + 16, LocalDate::parse));
  }
}
