package careermap.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.core.CoreStatement;

/** What one connection has prepared; used by whoever holds the connection, one at a time. */
final class StatementShelf {
  private static final int MOST = 64;

  private final Connection connection;
  private final Map<String, PreparedStatement> free = new HashMap<>();
  private final Map<Statement, String> taken = new IdentityHashMap<>();

  StatementShelf(Connection connection) {
    this.connection = connection;
  }

  PreparedStatement take(String sql) throws SQLException {
    @Nullable PreparedStatement known = free.remove(sql);
    PreparedStatement statement = known == null ? connection.prepareStatement(sql) : known;
    taken.put(statement, sql);
    return statement;
  }

  /**
   * Leaves the values bound: whoever takes the statement binds them all anew, and clearing them
   * makes SQLite plan it anew, which is what keeping it is to save.
   */
  void putBack(Statement statement) throws SQLException {
    @Nullable String sql = taken.remove(statement);
    if (sql == null || isBroken(statement) || free.size() >= MOST || free.containsKey(sql)) {
      statement.close();
    } else if (statement instanceof PreparedStatement done) {
      free.put(sql, done);
    }
  }

  /** The driver lets go of what failed, and the statement is of no use after that. */
  private static boolean isBroken(Statement statement) {
    return statement instanceof CoreStatement driven && driven.pointer.isClosed();
  }
}
