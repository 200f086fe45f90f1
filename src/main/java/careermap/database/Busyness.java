package careermap.database;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells a database that is held by somebody else from one that is broken. */
final class Busyness {
  private Busyness() {}

  static boolean isBehind(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException database && isBusy(database)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBusy(SQLException failure) {
    return failure instanceof SQLTransientException
        || PostgresServer.isBusy(failure)
        || (failure instanceof SQLiteException sqlite && isBusy(sqlite.getResultCode()));
  }

  private static boolean isBusy(SQLiteErrorCode code) {
    int primary = code.code & 0xff;
    return primary == SQLiteErrorCode.SQLITE_BUSY.code
        || primary == SQLiteErrorCode.SQLITE_LOCKED.code;
  }
}
