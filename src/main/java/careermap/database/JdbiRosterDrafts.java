package careermap.database;

import careermap.roster.KeptRoster;
import careermap.roster.RosterDrafts;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

final class JdbiRosterDrafts implements RosterDrafts {
  private static final String KEEP =
      """
      insert into roster_draft (name, content, given_by, given_at)
      values (:name, :content, :by, :now)
      """;
  private static final String FIND = "select id, name, content from roster_draft where id = :id";
  private static final String REMOVE = "delete from roster_draft where id = :id";
  private static final String REMOVE_BEFORE = "delete from roster_draft where given_at < :before";

  private final Connections connections;

  JdbiRosterDrafts(Connections connections) {
    this.connections = connections;
  }

  @Override
  public long keep(String name, byte[] content, String givenBy, Instant now) {
    return connections.write(
        handle ->
            handle
                .createUpdate(KEEP)
                .bind("name", name)
                .bind("content", content)
                .bind("by", givenBy)
                .bind("now", now.toEpochMilli())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
  }

  @Override
  public Optional<KeptRoster> find(long id) {
    return connections.read(
        handle ->
            handle
                .createQuery(FIND)
                .bind("id", id)
                .map(
                    (row, context) ->
                        new KeptRoster(
                            row.getLong("id"), row.getString("name"), row.getBytes("content")))
                .findOne());
  }

  @Override
  public boolean remove(long id) {
    return connections.write(handle -> handle.createUpdate(REMOVE).bind("id", id).execute() == 1);
  }

  @Override
  public void removeBefore(Instant before) {
    connections.change(
        handle ->
            handle.createUpdate(REMOVE_BEFORE).bind("before", before.toEpochMilli()).execute());
  }

  @Override
  public <T> T holding(Supplier<T> work) {
    return connections.write(handle -> work.get());
  }
}
