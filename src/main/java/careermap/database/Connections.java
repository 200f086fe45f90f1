package careermap.database;

import careermap.refusal.Busy;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Connections that read and those that write; one writes at a time. */
final class Connections implements AutoCloseable {
  private final Engine engine;
  private final HikariDataSource readerPool;
  private final HikariDataSource writerPool;
  private final Supplier<LocalDate> today;
  private final Jdbi reader;
  private final Jdbi writer;
  private final Engine.Kept statements;
  private final Damage damage;
  private final Optional<Object> identity;

  private Connections(Engine engine, Supplier<LocalDate> today) {
    this.engine = engine;
    this.damage = new Damage(engine);
    this.identity = engine.identity();
    this.today = today;
    this.readerPool = pool(engine.readers());
    this.writerPool = pool(engine.writers());
    this.reader = Rows.jdbi(readerPool);
    this.writer = Rows.jdbi(writerPool);
    this.statements = engine.keepStatements(reader);
  }

  /**
   * @param today what day it is where the company is
   */
  static Connections to(Engine engine, Supplier<LocalDate> today) {
    return new Connections(engine, today);
  }

  Dialect dialect() {
    return engine.dialect();
  }

  /** Today, as the tables write days. */
  String today() {
    return today.get().toString();
  }

  String yesterday() {
    return today.get().minusDays(1).toString();
  }

  /** Reads on one connection. */
  <T extends @Nullable Object> T read(Function<Handle, T> work) {
    return patiently(() -> reader.withHandle(work::apply));
  }

  /** Reads everything on one connection, as it stands at the first of {@code reads}. */
  <T extends @Nullable Object> T snapshot(Supplier<T> reads) {
    return patiently(() -> reader.inTransaction(handle -> reads.get()));
  }

  /**
   * Reads what is too much to be kept. It takes a transaction: outside of one, a server's driver
   * has all rows in memory before it gives the first.
   */
  void readThrough(Consumer<Handle> work) {
    patiently(
        () ->
            reader.inTransaction(
                handle -> {
                  work.accept(handle);
                  return 0;
                }));
  }

  /** Writes in one transaction. */
  <T extends @Nullable Object> T write(Function<Handle, T> work) {
    return patiently(() -> writer.inTransaction(handle -> writing(handle, work)));
  }

  private <T extends @Nullable Object> T writing(Handle handle, Function<Handle, T> work) {
    engine.beginWriting(handle);
    return work.apply(handle);
  }

  /** Writes in one transaction, with nothing to tell. */
  void change(Consumer<Handle> work) {
    write(
        handle -> {
          work.accept(handle);
          return 0;
        });
  }

  /** Leaves no copy of what was removed in spare places, nor in the log beside them. */
  boolean sweep() {
    forget();
    return patiently(() -> writer.withHandle(engine::sweep));
  }

  /** Lets go of what was read: statements keep the values that they were last given. */
  void forget() {
    readerPool.getHikariPoolMXBean().softEvictConnections();
    statements.forgetClosed();
  }

  Damage damage() {
    return damage;
  }

  private <T extends @Nullable Object> T patiently(Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException failure) {
      throw told(failure);
    }
  }

  private RuntimeException told(JdbiException failure) {
    if (Damage.isBehind(failure)) {
      return damage.met(failure);
    }
    return Busyness.isBehind(failure) ? new Busy(failure) : failure;
  }

  DataSource writerSource() {
    return writerPool;
  }

  /** Whether a read goes through at this moment, from the database that was opened. */
  boolean isReachable() {
    try {
      return !damage.isMet()
          && identity.equals(engine.identity())
          && read(handle -> handle.createQuery("select 1").mapTo(Integer.class).one() == 1);
    } catch (RuntimeException unreachable) {
      return false;
    }
  }

  private static HikariDataSource pool(Engine.Pool pool) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(pool.name());
    config.setDataSource(pool.source());
    config.setMaximumPoolSize(pool.size());
    config.setMinimumIdle(pool.idle());
    config.setConnectionTimeout(pool.waitMillis());
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  @Override
  public void close() {
    readerPool.close();
    writerPool.close();
  }
}
