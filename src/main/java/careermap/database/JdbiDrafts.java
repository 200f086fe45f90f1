package careermap.database;

import careermap.publication.Drafts;
import careermap.publication.KeptDraft;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiDrafts implements Drafts {
  private static final String KEEP =
      """
      insert into map_draft (source, document, given_by, given_at)
      values (:source, :document, :by, :now)
      """;
  private static final String COLUMNS =
      "select id, source, document, given_by, given_at from map_draft ";
  private static final String FIND = COLUMNS + "where id = :id";
  private static final String LATEST =
      COLUMNS + "where settled_at is null order by id desc limit 1";
  private static final String SETTLE =
      "update map_draft set settled_at = :now where id <= :id and settled_at is null";

  private final Connections connections;

  JdbiDrafts(Connections connections) {
    this.connections = connections;
  }

  @Override
  public long keep(String source, String document, String givenBy, Instant now) {
    return connections.write(
        handle ->
            handle
                .createUpdate(KEEP)
                .bind("source", source)
                .bind("document", document)
                .bind("by", givenBy)
                .bind("now", now.toEpochMilli())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
  }

  @Override
  public Optional<KeptDraft> find(long id) {
    return connections.read(
        handle -> handle.createQuery(FIND).bind("id", id).map(JdbiDrafts::draft).findOne());
  }

  @Override
  public Optional<KeptDraft> latest() {
    return connections.read(handle -> handle.createQuery(LATEST).map(JdbiDrafts::draft).findOne());
  }

  @Override
  public void settle(long id, Instant now) {
    connections.change(
        handle ->
            handle.createUpdate(SETTLE).bind("id", id).bind("now", now.toEpochMilli()).execute());
  }

  private static KeptDraft draft(ResultSet row, StatementContext context) throws SQLException {
    return new KeptDraft(
        row.getLong("id"),
        row.getString("source"),
        row.getString("document"),
        row.getString("given_by"),
        Rows.moment(row, "given_at"));
  }
}
