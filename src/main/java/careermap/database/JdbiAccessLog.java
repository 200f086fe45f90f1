package careermap.database;

import careermap.access.AccessLog;
import careermap.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiAccessLog implements AccessLog {
  private static final String LOOKED =
      """
      insert into access (person_key, viewer, what, seen_at)
      select k.key, coalesce(v.key, :stranger), :what, :now
      from person_key k left join person_key v on v.employee_id = :viewer
      where k.employee_id = :id
      """;

  /**
   * One row however many there are: a nightly export must not write as many as there are people.
   */
  private static final String EVERYBODY = "*";

  private static final String LOOKED_AT_ALL =
      """
      insert into access (person_key, viewer, what, seen_at)
      values (:everybody, coalesce((select key from person_key where employee_id = :viewer), :stranger),
        :what, :now)
      """;
  private static final String LOOKS_AT =
      """
      select coalesce(p.employee_id, a.viewer) as viewer, coalesce(p.name, '') as viewer_name,
        a.what, a.seen_at
      from person_key k
      join access a on a.person_key in (k.key, :everybody)
      left join person_key v on v.key = a.viewer
      left join person p on p.employee_id = v.employee_id
      where k.employee_id = :id order by a.id desc limit :limit
      """;

  private final Connections connections;

  JdbiAccessLog(Connections connections) {
    this.connections = connections;
  }

  @Override
  public void looked(String viewer, Collection<PersonId> people, What what, Instant now) {
    if (people.isEmpty()) {
      return;
    }
    connections.change(
        handle ->
            ManyRows.write(
                handle,
                LOOKED,
                people,
                (batch, person) ->
                    batch
                        .bind("id", person.value())
                        .bind("viewer", viewer)
                        .bind("stranger", Stranger.of(viewer))
                        .bind("what", what.name())
                        .bind("now", now.toEpochMilli())));
  }

  @Override
  public void lookedAtAll(String viewer, What what, Instant now) {
    connections.change(
        handle ->
            handle
                .createUpdate(LOOKED_AT_ALL)
                .bind("everybody", EVERYBODY)
                .bind("viewer", viewer)
                .bind("stranger", Stranger.of(viewer))
                .bind("what", what.name())
                .bind("now", now.toEpochMilli())
                .execute());
  }

  @Override
  public List<Look> looksAt(PersonId person, int limit) {
    return connections.read(
        handle ->
            handle
                .createQuery(LOOKS_AT)
                .bind("id", person.value())
                .bind("everybody", EVERYBODY)
                .bind("limit", limit)
                .map(JdbiAccessLog::look)
                .list());
  }

  private static Look look(ResultSet row, StatementContext context) throws SQLException {
    return new Look(
        row.getString("viewer"),
        row.getString("viewer_name"),
        What.valueOf(row.getString("what")),
        Rows.moment(row, "seen_at"));
  }
}
