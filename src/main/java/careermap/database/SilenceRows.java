package careermap.database;

import careermap.person.Person;
import careermap.reminder.IgnoredDigests;
import careermap.reminder.Unattended;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads where reminders reach nobody: digests without an answer, people without a supervisor. */
final class SilenceRows {
  static final String IS_DELIVERED =
      """
      exists (select 1 from delivery v
              where v.about = d.id and v.kind = 'DIGEST' and v.state = 'SENT')
      """;

  /**
   * Whether nobody has answered digest {@code d}: it arrived, nothing was pressed, and nobody on it
   * was talked with since. One that never arrived is held against nobody.
   */
  static final String IS_UNANSWERED =
      "(d.answered_at is null and "
          + IS_DELIVERED
          + """
           and not exists (select 1 from digest_line n
                           join conversation t on t.employee_id = n.employee_id
                           where n.digest_id = d.id and t.confidential = 0
                             and t.agreement <> 'DISPUTED'
                             and (t.logged_at >= d.decided_at or t.held_on >= d.day)))
          """;

  private static final String IGNORED =
      "select "
          + PersonRow.COLUMNS
          + """
          , d.day, d.unanswered + 1 as number
          from digest d join person p on p.employee_id = d.supervisor_id
          left join slack_link l on l.employee_id = p.employee_id
          where d.unanswered >= 2 and (p.left_on is null or p.left_on > :today)
            and d.week = (select max(e.week) from digest e where e.supervisor_id = d.supervisor_id)
            and
          """
          + IS_UNANSWERED
          + "order by d.unanswered desc, d.day, p.employee_id";

  private static final String SWITCHED_OFF =
      "select "
          + PersonRow.COLUMNS
          + """
          from reminder_preference w join person p on p.employee_id = w.employee_id
          left join slack_link l on l.employee_id = p.employee_id
          where ',' || w.switched_off || ',' like '%,DIGEST,%'
            and (p.left_on is null or p.left_on > :today)
            and exists (
              select 1 from person r
              where r.supervisor_id = p.employee_id and (r.left_on is null or r.left_on > :today))
          order by p.name, p.employee_id
          """;

  /** Whoever leads others and has nobody above stands at the top, and nobody is to be named. */
  private static final String UNATTENDED =
      "select "
          + PersonRow.COLUMNS
          + ", "
          + PersonRow.SUPERVISOR_COLUMNS
          + """
          from person p
          left join slack_link l on l.employee_id = p.employee_id
          left join person s on s.employee_id = p.supervisor_id
          left join slack_link k on k.employee_id = s.employee_id
          where (p.left_on is null or p.left_on > :today)
            and (s.employee_id is null or s.left_on <= :today
                 or (s.leave_from <= :today and s.leave_until is null))
            and not (s.employee_id is null and exists (
              select 1 from person r
              where r.supervisor_id = p.employee_id and (r.left_on is null or r.left_on > :today)))
          order by p.name, p.employee_id
          """;

  private SilenceRows() {}

  static List<IgnoredDigests> ignored(Handle handle, String today) {
    return handle
        .createQuery(IGNORED)
        .bind("today", today)
        .map(
            (row, context) ->
                new IgnoredDigests(
                    PersonRow.MAPPER.map(row, context), row.getInt("number"), Rows.day(row, "day")))
        .list();
  }

  static List<Person> switchedOff(Handle handle, String today) {
    return handle.createQuery(SWITCHED_OFF).bind("today", today).map(PersonRow.MAPPER).list();
  }

  static List<Unattended> unattended(Handle handle, String today) {
    return handle
        .createQuery(UNATTENDED)
        .bind("today", today)
        .map((row, context) -> unattended(row, context, today))
        .list();
  }

  private static Unattended unattended(ResultSet row, StatementContext context, String today)
      throws SQLException {
    Person person = PersonRow.MAPPER.map(row, context);
    if (!PersonRow.SUPERVISOR.isIn(row)) {
      return new Unattended(person, null, Unattended.Cause.NONE_NAMED);
    }
    Person supervisor = PersonRow.SUPERVISOR.map(row, context);
    boolean hasLeft = supervisor.hasLeft(LocalDate.parse(today));
    return new Unattended(
        person, supervisor, hasLeft ? Unattended.Cause.LEFT : Unattended.Cause.ON_LEAVE);
  }
}
