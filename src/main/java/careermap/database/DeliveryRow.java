package careermap.database;

import careermap.delivery.Delivery;
import careermap.delivery.Notice;
import careermap.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/** How a delivery stands in its table. */
final class DeliveryRow {
  static final String COLUMNS =
      """
      id, key, to_id, kind, about, state, due_at, attempts, taken_at, looks, outcome, decided_at
      """;
  static final String SELECT = "select " + COLUMNS + "from delivery\n";

  private DeliveryRow() {}

  static Delivery of(ResultSet row, StatementContext context) throws SQLException {
    return new Delivery(
        row.getLong("id"),
        new Notice(
            row.getString("key"),
            new PersonId(row.getString("to_id")),
            Notice.Kind.valueOf(row.getString("kind")),
            row.getString("about"),
            Rows.moment(row, "due_at")),
        Delivery.State.valueOf(row.getString("state")),
        Rows.moment(row, "due_at"),
        row.getInt("attempts"),
        Rows.optionalMoment(row, "taken_at"),
        row.getInt("looks"),
        row.getString("outcome"),
        Rows.moment(row, "decided_at"));
  }
}
