package careermap;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whoever wants to read or write goals waits, on PostgreSQL, as long as this is open. */
final class HeldGoals implements AutoCloseable {
  private static final String WAITING = "select count(*) from pg_locks where not granted";

  private final Connection connection;

  private HeldGoals(Connection connection) {
    this.connection = connection;
  }

  static HeldGoals at(String url) throws SQLException {
    Connection connection = DriverManager.getConnection(url);
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("lock table goal in access exclusive mode");
    }
    return new HeldGoals(connection);
  }

  int waiting() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(WAITING)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
