package careermap.database;

import careermap.refusal.Busy;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** One connection that writes and a few that read: SQLite has one writer at a time. */
final class Connections implements AutoCloseable {
  private static final int READERS = 4;

  /** With {@link #BUSY_MILLIS}, a reader waits one second at the most. */
  private static final int READER_WAIT_MILLIS = 500;

  private static final int BUSY_MILLIS = 500;
  private static final int WRITER_WAIT_MILLIS = 10_000;
  private static final int WRITER_BUSY_MILLIS = 5_000;

  private final HikariDataSource readerPool;
  private final HikariDataSource writerPool;
  private final Supplier<LocalDate> today;
  private final Jdbi reader;
  private final Jdbi writer;
  private final KeptStatements statements = new KeptStatements();

  private Connections(
      HikariDataSource readerPool, HikariDataSource writerPool, Supplier<LocalDate> today) {
    this.today = today;
    this.readerPool = readerPool;
    this.writerPool = writerPool;
    this.reader = Rows.jdbi(readerPool);
    this.writer = Rows.jdbi(writerPool);
    reader.setStatementBuilderFactory(connection -> statements);
  }

  /**
   * @param today what day it is where the company is
   */
  static Connections to(SqliteFile file, Supplier<LocalDate> today) {
    HikariDataSource writers = pool("writer", writing(file), 1, WRITER_WAIT_MILLIS);
    return new Connections(
        pool("reader", reading(file), READERS, READER_WAIT_MILLIS), writers, today);
  }

  /** Today, as the tables write days. */
  String today() {
    return today.get().toString();
  }

  /** Reads on one connection. */
  <T extends @Nullable Object> T read(Function<Handle, T> work) {
    return patiently(() -> reader.withHandle(work::apply));
  }

  /** Reads everything on one connection, as it stands at the first of {@code reads}. */
  <T extends @Nullable Object> T snapshot(Supplier<T> reads) {
    return patiently(() -> reader.inTransaction(handle -> reads.get()));
  }

  /** Writes in one transaction. */
  <T extends @Nullable Object> T write(Function<Handle, T> work) {
    return patiently(() -> writer.inTransaction(work::apply));
  }

  /** Writes in one transaction, with nothing to tell. */
  void change(Consumer<Handle> work) {
    write(
        handle -> {
          work.accept(handle);
          return 0;
        });
  }

  /** Leaves no copy of what was removed in spare places of the file, nor in the log beside it. */
  boolean sweep() {
    forget();
    return patiently(() -> writer.withHandle(Sweeping::of));
  }

  /** Lets go of what was read: statements keep the values that they were last given. */
  void forget() {
    readerPool.getHikariPoolMXBean().softEvictConnections();
    statements.forgetClosed();
  }

  private static <T extends @Nullable Object> T patiently(Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException failure) {
      throw Busyness.isBehind(failure) ? new Busy(failure) : failure;
    }
  }

  DataSource writerSource() {
    return writerPool;
  }

  boolean isReachable() {
    try {
      return read(handle -> handle.createQuery("select 1").mapTo(Integer.class).one() == 1);
    } catch (RuntimeException unreachable) {
      return false;
    }
  }

  private static HikariDataSource pool(String name, DataSource source, int size, int waitMillis) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setDataSource(source);
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(waitMillis);
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  private static DataSource reading(SqliteFile file) {
    SQLiteConfig config = configured(BUSY_MILLIS);
    return source(file, config);
  }

  private static DataSource writing(SqliteFile file) {
    SQLiteConfig config = configured(WRITER_BUSY_MILLIS);
    // What is removed leaves no trace in the file.
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return source(file, config);
  }

  private static SQLiteConfig configured(int busyMillis) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(busyMillis);
    config.enforceForeignKeys(true);
    return config;
  }

  private static DataSource source(SqliteFile file, SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(file.url());
    return source;
  }

  @Override
  public void close() {
    readerPool.close();
    writerPool.close();
  }
}
