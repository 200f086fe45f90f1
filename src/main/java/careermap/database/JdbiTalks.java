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
      select employee_id,
        max(case when confidential = 0 then held_on end) as last,
        sum(confidential = 0 and held_on >= :since) as number,
        max(held_on) as last_of_all,
        sum(held_on >= :since) as number_of_all
      from conversation
      where agreement <> 'DISPUTED' and held_on <= :day
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
    return new Held(
        Rows.optional(row, "last", LocalDate::parse),
        row.getInt("number"),
        Rows.optional(row, "last_of_all", LocalDate::parse),
        row.getInt("number_of_all"));
  }
}
