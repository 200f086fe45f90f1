package careermap.database;

import careermap.coverage.Talks;
import careermap.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

final class JdbiTalks implements Talks {
  private static final String HELD =
      """
      select employee_id, max(held_on) as last, count(*) filter (where held_on >= :since) as number
      from conversation
      where confidential = 0 and agreement <> 'DISPUTED' and held_on <= :day
      group by employee_id
      """;

  private final Connections connections;

  JdbiTalks(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Map<PersonId, Held> until(LocalDate day, LocalDate since) {
    return connections.read(
        handle ->
            handle
                .createQuery(HELD)
                .bind("day", day.toString())
                .bind("since", since.toString())
                .reduceResultSet(
                    new HashMap<PersonId, Held>(),
                    (held, row, context) -> {
                      held.put(new PersonId(row.getString("employee_id")), held(row));
                      return held;
                    }));
  }

  private static Held held(ResultSet row) throws SQLException {
    return new Held(Rows.optional(row, "last", LocalDate::parse), row.getInt("number"));
  }
}
