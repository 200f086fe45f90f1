package careermap;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Somebody else who writes to the same file, and takes their time. */
final class HeldDatabase implements AutoCloseable {
  private final Connection connection;

  private HeldDatabase(Connection connection) {
    this.connection = connection;
  }

  static HeldDatabase in(Path folder) {
    try {
      Connection connection = DriverManager.getConnection(Centre.url(folder));
      try (var statement = connection.createStatement()) {
        statement.execute("pragma busy_timeout = 5000");
        statement.execute("begin exclusive");
      }
      return new HeldDatabase(connection);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    try (var statement = connection.createStatement()) {
      statement.execute("rollback");
      connection.close();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
