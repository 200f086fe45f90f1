package careermap.database;

import careermap.map.CareerMap;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.reminder.Cadence;
import careermap.reminder.LastDigest;
import careermap.reminder.Snooze;
import careermap.reminder.Team;
import careermap.reminder.Teammate;
import careermap.workday.PersonalWorkTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads all that is asked about one team: a handful of queries by key, whatever the company's size.
 */
final class TeamRows {
  /** The open request to the present supervisor, and the time agreed with them. */
  private static final String PEOPLE =
      "select "
          + PersonRow.COLUMNS
          + """
          , c.held_on, c.next_on,
          (select min(q.asked_at) from talk_request q
           where q.employee_id = p.employee_id and q.state in ('ASKED', 'PROPOSED')
             and q.listener_id = :id and q.confidential = 0) as asked_at,
          (select max(q.agreed_at) from talk_request q
           where q.employee_id = p.employee_id and q.state = 'AGREED'
             and q.listener_id = :id and q.confidential = 0) as agreed_at,
          (select max(d.day) from digest_line n join digest d on d.id = n.digest_id
           where n.employee_id = p.employee_id and d.supervisor_id = :id) as last_named,
          z.until_on, z.kind, z.reason, z.set_on
          from person p
          left join slack_link l on l.employee_id = p.employee_id
          left join conversation c on c.id = (
            select t.id from conversation t
            where t.employee_id = p.employee_id and t.confidential = 0
              and t.agreement <> 'DISPUTED'
            order by t.held_on desc, t.logged_at desc limit 1)
          left join snooze z on z.employee_id = p.employee_id and z.supervisor_id = :id
          where p.supervisor_id = :id and (p.left_on is null or p.left_on > :today)
          """;

  private static final String SETTLED_WEEK =
      "select settled_week from digest_slot where supervisor_id = :id and settled_week is not null";
  private static final String LAST =
      "select d.week, d.day, d.unanswered, "
          + SilenceRows.IS_UNANSWERED
          + " as silent, "
          + SilenceRows.IS_DELIVERED
          + """
           as delivered
          from digest d where d.supervisor_id = :id order by d.week desc limit 1
          """;

  private final Handle handle;
  private final CareerMap map;
  private final ZoneId usualZone;
  private final String today;

  TeamRows(Handle handle, CareerMap map, ZoneId usualZone, String today) {
    this.handle = handle;
    this.map = map;
    this.usualZone = usualZone;
    this.today = today;
  }

  /** Empty where the supervisor is not there or has nobody. */
  Optional<Team> of(PersonId supervisor) {
    return WorkTimeRows.of(handle, supervisor, usualZone)
        .filter(work -> !work.person().hasLeft(LocalDate.parse(today)))
        .map(this::team)
        .filter(team -> !team.people().isEmpty());
  }

  private Team team(PersonalWorkTime work) {
    Person supervisor = work.person();
    return new Team(
        supervisor,
        work,
        JdbiPreferences.of(handle, supervisor.id()),
        new Cadence(JdbiCadenceRules.all(handle), map),
        people(supervisor.id(), work.zone()),
        DuePromiseRows.open(handle, supervisor.id()),
        last(supervisor.id()),
        settledWeek(supervisor.id()));
  }

  private List<Teammate> people(PersonId supervisor, ZoneId zone) {
    return handle
        .createQuery(PEOPLE)
        .bind("id", supervisor.value())
        .bind("today", today)
        .map((row, context) -> mate(row, context, supervisor, zone))
        .list();
  }

  private static Teammate mate(
      ResultSet row, StatementContext context, PersonId supervisor, ZoneId zone)
      throws SQLException {
    Person person = PersonRow.MAPPER.map(row, context);
    return new Teammate(
        person,
        Rows.optional(row, "held_on", LocalDate::parse),
        Rows.optional(row, "next_on", LocalDate::parse),
        day(row, "asked_at", zone),
        day(row, "agreed_at", zone),
        row.getString("until_on") == null ? null : snooze(row, person.id(), supervisor),
        Rows.optional(row, "last_named", LocalDate::parse));
  }

  private static @Nullable LocalDate day(ResultSet row, String column, ZoneId zone)
      throws SQLException {
    Instant moment = DigestRows.moment(row, column);
    return moment == null ? null : moment.atZone(zone).toLocalDate();
  }

  static Snooze snooze(ResultSet row, PersonId person, PersonId supervisor) throws SQLException {
    return new Snooze(
        person,
        supervisor,
        Rows.day(row, "until_on"),
        Snooze.Kind.valueOf(row.getString("kind")),
        row.getString("reason"),
        Rows.day(row, "set_on"));
  }

  private @Nullable LocalDate settledWeek(PersonId supervisor) {
    return handle
        .createQuery(SETTLED_WEEK)
        .bind("id", supervisor.value())
        .mapTo(String.class)
        .findOne()
        .map(LocalDate::parse)
        .orElse(null);
  }

  private @Nullable LastDigest last(PersonId supervisor) {
    return handle
        .createQuery(LAST)
        .bind("id", supervisor.value())
        .map(TeamRows::lastDigest)
        .findOne()
        .orElse(null);
  }

  /** One that never arrived is neither answered nor ignored. */
  private static LastDigest lastDigest(ResultSet row, StatementContext context)
      throws SQLException {
    int before = row.getInt("unanswered");
    int others = row.getBoolean("delivered") ? 0 : before;
    return new LastDigest(
        Rows.day(row, "week"),
        Rows.day(row, "day"),
        row.getBoolean("silent") ? before + 1 : others);
  }
}
