package careermap.database;

import careermap.delivery.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** How much waits to be told. */
final class OutboxTally {
  private static final String TALLY =
      """
      select count(*) as waiting, count(*) filter (where state = 'UNKNOWN') as unknown,
        min(case when due_at <= :now then due_at end) as oldest
      from delivery where state in ('WAITING', 'SENDING', 'UNKNOWN')
      """;

  private OutboxTally() {}

  static Outbox.Tally of(Handle handle, Instant now) {
    return handle.createQuery(TALLY).bind("now", now.toEpochMilli()).map(OutboxTally::tally).one();
  }

  private static Outbox.Tally tally(ResultSet row, StatementContext context) throws SQLException {
    return new Outbox.Tally(
        row.getInt("waiting"),
        row.getInt("unknown"),
        Optional.ofNullable(Rows.optionalMoment(row, "oldest")));
  }
}
