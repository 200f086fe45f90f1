package careermap.database;

import careermap.guidance.Arrival;
import careermap.guidance.Standing;
import careermap.guidance.Waiting;
import careermap.person.SlackId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Everything about whoever comes in, by one statement: each statement costs more than its rows. */
final class ArrivalRows {
  private static final String SELECT =
      "select "
          + JdbiStandings.COLUMNS
          + """
          , a.locale, a.zone, h.language,
          exists (select 1 from talk_request q where q.employee_id = p.employee_id and q.state in %1$s)
            or exists (select 1 from talk_request q where q.listener_id = p.employee_id and q.state in %1$s) as talks,
          exists (select 1 from promise o where o.owner_id = p.employee_id and o.state = 'OPEN')
            or exists (select 1 from promise o where o.other_id = p.employee_id and o.state = 'OPEN') as promises,
          (select e.id from assessment e
           where e.employee_id = p.employee_id and e.self_at is null and e.closed_at is null
           order by e.opened_at desc, e.id limit 1) as sheet
          from (select 1) here
          left join slack_account a on a.slack_user_id = :id
          left join preference h on h.slack_user_id = :id
          left join person p on p.employee_id =
          """
              .formatted(JdbiTalkRequests.OPEN_STATES)
          + JdbiStandings.ID_OF_SLACK_ID
          + JdbiStandings.AROUND;

  private ArrivalRows() {}

  static Arrival of(Handle handle, SlackId id, String today) {
    return handle
        .createQuery(SELECT)
        .bind("id", id.value())
        .bind("today", today)
        .map((row, context) -> arrival(handle, row, context, id))
        .one();
  }

  private static Arrival arrival(Handle handle, ResultSet row, StatementContext context, SlackId id)
      throws SQLException {
    Optional<Standing> standing =
        PersonRow.MAPPER.isIn(row)
            ? Optional.of(JdbiStandings.standing(handle, row, context))
            : Optional.empty();
    return new Arrival(JdbiAccounts.account(id, row), standing, waiting(row));
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    return new Waiting(row.getBoolean("talks"), row.getBoolean("promises"), row.getString("sheet"));
  }
}
