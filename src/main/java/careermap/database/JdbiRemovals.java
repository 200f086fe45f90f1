package careermap.database;

import careermap.privacy.Removal;
import careermap.privacy.Removals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiRemovals implements Removals {
  private static final String SELECT =
      "select id, kind, channel, ts, attempts, reason from removal where ";
  private static final String DUE =
      SELECT + "state = 'WAITING' and due_at <= :now order by due_at, id limit :most";
  private static final String LEFT = SELECT + "state = 'LEFT' order by id";
  private static final String FOUND =
      """
      insert into removal (kind, channel, ts, due_at) values (:kind, :channel, :ts, :now)
      on conflict do nothing
      """;

  /** Once the last is gone, nothing of whose they were stays in spare places of the file. */
  private static final String SWEEP =
      """
      update erasure set swept = 0
      where id = (select max(id) from erasure)
        and not exists (select 1 from removal where state = 'WAITING')
      """;

  private final Connections connections;

  JdbiRemovals(Connections connections) {
    this.connections = connections;
  }

  @Override
  public List<Removal> due(Instant now, int most) {
    return connections.read(
        handle ->
            handle
                .createQuery(DUE)
                .bind("now", now.toEpochMilli())
                .bind("most", most)
                .map(JdbiRemovals::removal)
                .list());
  }

  @Override
  public void done(long id) {
    connections.change(handle -> remove(handle, id));
  }

  private static void remove(Handle handle, long id) {
    handle.execute("delete from removal where id = ?", id);
    handle.execute(SWEEP);
  }

  @Override
  public void found(long id, List<Removal.Place> places, Instant now) {
    connections.change(
        handle -> {
          ManyRows.write(
              handle,
              FOUND,
              places,
              (batch, place) ->
                  batch
                      .bind("kind", place.kind().name())
                      .bind("channel", place.channel())
                      .bind("ts", place.ts())
                      .bind("now", now.toEpochMilli()));
          remove(handle, id);
        });
  }

  @Override
  public void later(long id, String reason, Instant due) {
    change(
        """
        update removal set due_at = :due, reason = :reason, attempts = attempts + 1 where id = :id
        """,
        Map.of("id", id, "reason", reason, "due", due.toEpochMilli()));
  }

  @Override
  public void stays(long id, String reason) {
    change(
        "update removal set state = 'LEFT', reason = :reason where id = :id",
        Map.of("id", id, "reason", reason));
  }

  @Override
  public List<Removal> left() {
    return connections.read(handle -> handle.createQuery(LEFT).map(JdbiRemovals::removal).list());
  }

  @Override
  public int waiting() {
    return connections.read(
        handle ->
            handle
                .createQuery("select count(*) from removal where state = 'WAITING'")
                .mapTo(Integer.class)
                .one());
  }

  @Override
  public void retry(Instant now) {
    change(
        "update removal set state = 'WAITING', due_at = :now, attempts = 0 where state = 'LEFT'",
        Map.of("now", now.toEpochMilli()));
  }

  private void change(String statement, Map<String, Object> values) {
    connections.change(handle -> handle.createUpdate(statement).bindMap(values).execute());
  }

  private static Removal removal(ResultSet row, StatementContext context) throws SQLException {
    return new Removal(
        row.getLong("id"),
        Removal.Kind.valueOf(row.getString("kind")),
        row.getString("channel"),
        row.getString("ts"),
        row.getInt("attempts"),
        row.getString("reason"));
  }
}
