package careermap.database;

import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** One connection that writes and a few that read: SQLite has one writer at a time. */
final class SqliteConnections {
  private static final int READERS = 4;

  /** With {@link #BUSY_MILLIS}, a reader waits one second at the most. */
  private static final int READER_WAIT_MILLIS = 500;

  private static final int BUSY_MILLIS = 500;
  private static final int WRITER_WAIT_MILLIS = 10_000;
  private static final int WRITER_BUSY_MILLIS = 5_000;

  private SqliteConnections() {}

  static Engine.Pool readers(String url) {
    return new Engine.Pool(
        "reader", source(url, configured(BUSY_MILLIS)), READERS, READERS, READER_WAIT_MILLIS);
  }

  static Engine.Pool writers(String url) {
    SQLiteConfig config = configured(WRITER_BUSY_MILLIS);
    // What is removed leaves no trace in the file.
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return new Engine.Pool("writer", source(url, config), 1, 1, WRITER_WAIT_MILLIS);
  }

  private static SQLiteConfig configured(int busyMillis) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(busyMillis);
    config.enforceForeignKeys(true);
    return config;
  }

  static DataSource source(String url, SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url);
    return source;
  }
}
