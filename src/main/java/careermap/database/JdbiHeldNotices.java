package careermap.database;

import static java.util.stream.Collectors.toSet;

import careermap.delivery.HeldNotices;
import careermap.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiHeldNotices implements HeldNotices {
  /** What is about a talk that is gone may have been about a confidential one. */
  private static final String HELD =
      "with held as (select "
          + DeliveryRow.COLUMNS
          + """
           from delivery where state = 'UNKNOWN' and held = 1)
          , told as (
            select held.*,
              coalesce(q.confidential, t.confidential, p.confidential,
                case when held.kind like 'TALK%' or held.kind in ('BRIEF', 'PROMISE_DUE')
                  then 1 else 0 end) as confidential,
              coalesce(q.employee_id, t.employee_id, p.owner_id) as one,
              coalesce(q.listener_id, t.with_id, p.other_id) as other
            from held
            left join talk_request q on q.id = held.about
            left join conversation t on t.id = held.about
            left join promise p on p.id = held.about)
          select told.*,
            (select string_agg(coalesce(w.supervisor_id, '') || '\n'
                || coalesce(w.line_id, ''), '\n')
             from person w where w.employee_id in (told.to_id, told.one, told.other)) as leaders
          from told
          order by told.decided_at, told.id
          """;

  private static final String ARRIVED =
      """
      update delivery set state = 'SENT', sent_at = :now, outcome = null, held = 0
      """;
  private static final String AGAIN =
      """
      update delivery
      set state = 'WAITING', due_at = :now, outcome = 'to be sent again', taken_at = null, looks = 0,
          held = 0
      """;

  /** Whoever looks it up at the same time finds that it does not wait to be found any more. */
  private static final String AS_SEEN =
      "where id = :id and attempts = :attempts and state = 'UNKNOWN' and held = 1";

  private final Connections connections;

  JdbiHeldNotices(Connections connections) {
    this.connections = connections;
  }

  @Override
  public List<Held> all() {
    return connections.read(handle -> handle.createQuery(HELD).map(JdbiHeldNotices::read).list());
  }

  private static Held read(ResultSet row, StatementContext context) throws SQLException {
    return new Held(
        DeliveryRow.of(row, context),
        row.getBoolean("confidential"),
        Objects.requireNonNullElse(row.getString("leaders"), "")
            .lines()
            .filter(id -> !id.isEmpty())
            .map(PersonId::new)
            .collect(toSet()));
  }

  @Override
  public boolean settle(long id, int attempts, boolean arrived, Instant now) {
    return 1
        == connections.write(
            handle ->
                handle
                    .createUpdate((arrived ? ARRIVED : AGAIN) + AS_SEEN)
                    .bind("id", id)
                    .bind("attempts", attempts)
                    .bind("now", now.toEpochMilli())
                    .execute());
  }
}
