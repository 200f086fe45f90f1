package careermap.database;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.sqlite.SQLiteConnection;

/**
 * Keeps what each connection has prepared, for the next time: SQLite takes longer to prepare a
 * small read than to do it, and neither its driver nor the pool keeps anything.
 */
final class KeptStatements implements StatementBuilder {
  private final Map<SQLiteConnection, StatementShelf> shelves = new ConcurrentHashMap<>();

  @Override
  public Statement create(Connection connection, StatementContext context) throws SQLException {
    return connection.createStatement();
  }

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    return shelf(connection).take(sql);
  }

  @Override
  public CallableStatement createCall(Connection connection, String sql, StatementContext context)
      throws SQLException {
    return connection.prepareCall(sql);
  }

  @Override
  public void close(Connection connection, String unparsedSql, Statement statement)
      throws SQLException {
    shelf(connection).putBack(statement);
  }

  /** Of the file's own connection: the pool's wrapping closes statements when it is given back. */
  private StatementShelf shelf(Connection connection) throws SQLException {
    SQLiteConnection file = connection.unwrap(SQLiteConnection.class);
    StatementShelf shelf = shelves.get(file);
    if (shelf == null) {
      forgetClosed();
      shelf = new StatementShelf(file);
      shelves.put(file, shelf);
    }
    return shelf;
  }

  /** Whatever connections that are closed had prepared. */
  void forgetClosed() {
    shelves.keySet().removeIf(KeptStatements::isClosed);
  }

  private static boolean isClosed(SQLiteConnection file) {
    try {
      return file.isClosed();
    } catch (SQLException broken) {
      throw new IllegalStateException("a connection does not say whether it is closed", broken);
    }
  }
}
