package careermap.database;

import careermap.person.PersonId;
import careermap.privacy.Erasure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;

final class JdbiErasure implements Erasure {
  private static final String COUNT = "insert into erasure (erased_at) values (?)";
  private static final String FOOTPRINT =
      """
      select p.name,
        (select count(*) from conversation where employee_id = :id or with_id = :id) as talks,
        (select count(*) from note where author_id = :id) as notes,
        (select count(*) from attainment where employee_id = :id) as growth,
        (select count(*) from assessment where employee_id = :id) as sheets,
        (select count(*) from person r where r.supervisor_id = :id) as reports
      from person p where p.employee_id = :id
      """;

  /** A message that is on its way stands in the conversation by then. */
  private static final Duration UNTIL_IT_STANDS = Duration.ofMinutes(2);

  private final Connections connections;

  JdbiErasure(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<Footprint> footprint(PersonId person) {
    return connections.read(
        handle ->
            handle
                .createQuery(FOOTPRINT)
                .bind("id", person.value())
                .map(
                    (row, context) ->
                        new Footprint(
                            person,
                            row.getString("name"),
                            row.getInt("talks"),
                            row.getInt("notes"),
                            row.getInt("growth"),
                            row.getInt("sheets"),
                            row.getInt("reports")))
                .findOne());
  }

  @Override
  public boolean erase(PersonId person, Instant now) {
    return connections.write(
        handle -> {
          Optional<Map<String, Object>> whose = Whose.is(handle, person);
          whose.ifPresent(known -> erase(handle, person, known, now));
          return whose.isPresent();
        });
  }

  private void erase(Handle handle, PersonId person, Map<String, Object> whose, Instant now) {
    run(handle, RemovalRows.STATEMENTS, person, whose, now);
    run(handle, ErasedRows.BEFORE, person, whose, now);
    handle.execute(COUNT, now.toEpochMilli());
  }

  @Override
  public void sweepLater(Instant now) {
    connections.change(handle -> handle.execute(COUNT, now.toEpochMilli()));
  }

  private void run(
      Handle handle,
      List<String> statements,
      PersonId person,
      Map<String, Object> whose,
      Instant now) {
    for (String statement : statements) {
      handle
          .createUpdate(connections.dialect().said(statement))
          .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
          .bindMap(whose)
          .bind("id", person.value())
          .bind("now", now.toEpochMilli())
          .bind("soon", now.plus(UNTIL_IT_STANDS).toEpochMilli())
          .execute();
    }
  }

  @Override
  public boolean isUnswept() {
    return connections.read(
        handle ->
            handle
                .createQuery("select exists (select 1 from erasure where swept = 0)")
                .mapTo(Boolean.class)
                .one());
  }

  @Override
  public boolean sweep() {
    boolean swept = connections.sweep();
    if (swept) {
      connections.change(handle -> handle.execute("update erasure set swept = 1 where swept = 0"));
    }
    return swept;
  }

  @Override
  public long count() {
    return connections.read(
        handle ->
            handle.createQuery("select coalesce(max(id), 0) from erasure").mapTo(Long.class).one());
  }
}
