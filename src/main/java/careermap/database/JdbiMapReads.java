package careermap.database;

import careermap.person.PersonId;
import careermap.publication.MapReads;
import java.util.Optional;

final class JdbiMapReads implements MapReads {
  private static final String LAST = "select version from map_read where employee_id = :id";
  private static final String READ =
      """
      insert into map_read (employee_id, version) values (:id, :version)
      on conflict (employee_id) do update set version = excluded.version
      where map_read.version < excluded.version
      """;

  private final Connections connections;

  JdbiMapReads(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<Integer> lastOf(PersonId person) {
    return connections.read(
        handle ->
            handle.createQuery(LAST).bind("id", person.value()).mapTo(Integer.class).findOne());
  }

  @Override
  public void read(PersonId person, int version) {
    connections.change(
        handle ->
            handle
                .createUpdate(READ)
                .bind("id", person.value())
                .bind("version", version)
                .execute());
  }
}
