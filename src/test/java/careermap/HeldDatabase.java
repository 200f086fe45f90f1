package careermap;

import careermap.database.TestEngine;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Somebody else who writes to the same database, and takes their time. */
final class HeldDatabase implements AutoCloseable {
  private final Connection connection;

  private HeldDatabase(Connection connection) {
    this.connection = connection;
  }

  static HeldDatabase in(Path folder) {
    return at(Centre.url(folder));
  }

  static HeldDatabase at(String url) {
    try {
      Connection connection = DriverManager.getConnection(url);
      try (var statement = connection.createStatement()) {
        for (String said : TestEngine.beTheWriter(url)) {
          statement.execute(said);
        }
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
