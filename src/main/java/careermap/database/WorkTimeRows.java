package careermap.database;

import careermap.person.Person;
import careermap.person.PersonId;
import careermap.workday.CompanyDay;
import careermap.workday.PersonalWorkTime;
import careermap.workday.QuietPeriod;
import careermap.workday.ShiftSpan;
import careermap.workday.WorkCalendar;
import careermap.workday.WorkingHours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads when people work: one row by its key, and the few rows that the company keeps of days. */
final class WorkTimeRows {
  private static final String PERSON =
      "select "
          + PersonRow.COLUMNS
          + """
          , a.zone, r.from_time as own_from, r.till_time as own_till,
          h.from_time as shift_from, h.till_time as shift_till
          from person p
          left join slack_link l on l.employee_id = p.employee_id
          left join slack_account a on a.slack_user_id = coalesce(p.slack_user_id, l.slack_user_id)
          left join reminder_preference r on r.employee_id = p.employee_id
          left join shift_hours h on h.shift = p.shift
          where p.employee_id = :id
          """;
  private static final String COMPANY_DAYS =
      "select day, works, name from company_day order by day";
  private static final String QUIET =
      """
      select id, scope, name, from_on, until_on, reason from quiet_period
      where scope = 'COMPANY' or (scope = 'SITE' and name = :site)
        or (scope = 'SUPERVISOR' and name in (:id, :supervisor))
      order by from_on, id
      """;

  private WorkTimeRows() {}

  static Optional<PersonalWorkTime> of(Handle handle, PersonId id, ZoneId usualZone) {
    WorkCalendar calendar = new WorkCalendar(companyDays(handle));
    return handle
        .createQuery(PERSON)
        .bind("id", id.value())
        .map(
            (row, context) -> {
              Person person = PersonRow.MAPPER.map(row, context);
              ZoneId zone = Rows.optional(row, "zone", ZoneId::of);
              return new PersonalWorkTime(
                  person,
                  zone == null ? usualZone : zone,
                  hours(row, person),
                  calendar,
                  quiet(handle, person));
            })
        .findOne();
  }

  /** One's own choice, else what the company says of the shift, else what its name says. */
  private static WorkingHours hours(ResultSet row, Person person) throws SQLException {
    WorkingHours own = hours(row, "own_from", "own_till");
    WorkingHours set = own != null ? own : hours(row, "shift_from", "shift_till");
    return set != null
        ? set
        : Optional.ofNullable(person.shift()).flatMap(ShiftSpan::in).orElse(WorkingHours.USUAL);
  }

  static @Nullable WorkingHours hours(ResultSet row, String from, String till) throws SQLException {
    LocalTime start = Rows.optional(row, from, LocalTime::parse);
    LocalTime end = Rows.optional(row, till, LocalTime::parse);
    return start == null || end == null ? null : new WorkingHours(start, end);
  }

  static List<CompanyDay> companyDays(Handle handle) {
    return handle
        .createQuery(COMPANY_DAYS)
        .map(
            (row, context) ->
                new CompanyDay(
                    Rows.day(row, "day"), row.getBoolean("works"), row.getString("name")))
        .list();
  }

  private static List<QuietPeriod> quiet(Handle handle, Person person) {
    return handle
        .createQuery(QUIET)
        .bind("id", person.id().value())
        .bind("site", person.site())
        .bind("supervisor", Rows.text(person.supervisor()))
        .map(WorkTimeRows::quietPeriod)
        .list();
  }

  static QuietPeriod quietPeriod(ResultSet row, StatementContext context) throws SQLException {
    return new QuietPeriod(
        row.getString("id"),
        QuietPeriod.Scope.valueOf(row.getString("scope")),
        row.getString("name"),
        LocalDate.parse(row.getString("from_on")),
        LocalDate.parse(row.getString("until_on")),
        row.getString("reason"));
  }
}
