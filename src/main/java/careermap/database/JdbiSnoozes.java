package careermap.database;

import careermap.person.PersonId;
import careermap.reminder.Snooze;
import careermap.reminder.Snoozes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiSnoozes implements Snoozes {
  private static final String OF =
      """
      select employee_id, supervisor_id, until_on, kind, reason, set_on from snooze
      where employee_id = :person and supervisor_id = :supervisor
      """;
  private static final String SET =
      """
      insert into snooze (employee_id, supervisor_id, until_on, kind, reason, set_on)
      values (:person, :supervisor, :until, :kind, :reason, :on)
      on conflict (employee_id) do update set
        supervisor_id = excluded.supervisor_id, until_on = excluded.until_on,
        kind = excluded.kind, reason = excluded.reason, set_on = excluded.set_on
      """;
  private static final String REMOVE =
      "delete from snooze where employee_id = :person and supervisor_id = :supervisor";

  private final Connections connections;

  JdbiSnoozes(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<Snooze> of(PersonId person, PersonId supervisor) {
    return connections.read(
        handle ->
            handle
                .createQuery(OF)
                .bind("person", person.value())
                .bind("supervisor", supervisor.value())
                .map(JdbiSnoozes::snooze)
                .findOne());
  }

  @Override
  public void set(Snooze snooze) {
    connections.change(
        handle -> {
          handle
              .createUpdate(SET)
              .bind("person", snooze.person().value())
              .bind("supervisor", snooze.supervisor().value())
              .bind("until", snooze.until().toString())
              .bind("kind", snooze.kind().name())
              .bind("reason", snooze.reason())
              .bind("on", snooze.setOn().toString())
              .execute();
          DigestSlots.lookAgain(handle, List.of(snooze.supervisor()));
        });
  }

  @Override
  public void remove(PersonId person, PersonId supervisor) {
    connections.change(
        handle -> {
          handle
              .createUpdate(REMOVE)
              .bind("person", person.value())
              .bind("supervisor", supervisor.value())
              .execute();
          DigestSlots.lookAgain(handle, List.of(supervisor));
        });
  }

  static Snooze snooze(ResultSet row, StatementContext context) throws SQLException {
    return new Snooze(
        new PersonId(row.getString("employee_id")),
        new PersonId(row.getString("supervisor_id")),
        Rows.day(row, "until_on"),
        Snooze.Kind.valueOf(row.getString("kind")),
        row.getString("reason"),
        Rows.day(row, "set_on"));
  }
}
