package careermap.database;

import careermap.map.Phrase;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A database on a PostgreSQL server, for any number of instances.
 *
 * @param address where it is and who one is there; never shown
 */
record PostgresServer(PostgresAddress address) implements Engine {
  private static final int IDLE = 1;
  private static final int READERS = 8;
  private static final int WRITERS = 4;
  private static final int READER_WAIT_MILLIS = 1_000;
  private static final int WRITER_WAIT_MILLIS = 10_000;
  private static final int WRITER_LOCK_MILLIS = 5_000;

  private static final int READER_SECONDS = 20;

  /** Writing all tables anew, after somebody was erased, takes its time. */
  private static final int WRITER_SECONDS = 900;

  /** Every instance takes the same lock; the number means nothing. */
  static final String BE_THE_WRITER = "select pg_advisory_xact_lock(7239450126)";

  /**
   * Held by somebody else, given up for somebody else, or cut off in the middle: another try may
   * do.
   */
  private static final Pattern BUSY = Pattern.compile("55P03|40001|40P01|57P0[1-3]|53300|08.{3}");

  /** Insufficient privilege. */
  private static final String NO_RIGHT = "42501";

  private static final String MAY_MAKE =
      "select coalesce(has_schema_privilege(current_schema(), 'create'), false)::text";

  static boolean isNamedBy(String url) {
    return PostgresAddress.isOne(url);
  }

  static PostgresServer of(String url) {
    return new PostgresServer(PostgresAddress.of(url));
  }

  static boolean isBusy(SQLException failure) {
    return failure.getSQLState() != null && BUSY.matcher(failure.getSQLState()).matches();
  }

  @Override
  public Dialect dialect() {
    return Dialect.POSTGRESQL;
  }

  @Override
  public String place() {
    return address.place();
  }

  @Override
  public Phrase mend(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof UnknownHostException unknown) {
        return DatabaseWords.hostMend(String.valueOf(unknown.getMessage()));
      }
      if (at instanceof SQLException refused && NO_RIGHT.equals(refused.getSQLState())) {
        return DatabaseWords.rightMend();
      }
    }
    return DatabaseWords.serverMend();
  }

  /** The server keeps checksums, and looks itself. */
  @Override
  public long bytes() {
    return 0;
  }

  @Override
  public Optional<String> damage() {
    return Optional.empty();
  }

  @Override
  public Phrase wayBack() {
    return DatabaseWords.serverWayBack();
  }

  @Override
  public Optional<Path> file() {
    return Optional.empty();
  }

  @Override
  public Optional<DataSource> forLooking() {
    prepare();
    return Optional.of(readers().source());
  }

  @Override
  public void refuseMaking(Connection connection) throws SQLException {
    if (!FirstColumn.of(connection, MAY_MAKE).equals(List.of("true"))) {
      throw new DatabaseUnavailable(DatabaseWords.noTablesMade(place()), null);
    }
  }

  /** Asked once without a pool, which would go on trying. */
  @Override
  public void prepare() {
    try (Connection connection = address.source("", READER_SECONDS).getConnection()) {
      refuseLetters(FirstColumn.of(connection, "show server_encoding").get(0));
    } catch (SQLException failure) {
      throw DatabaseUnavailable.because(this, failure);
    }
  }

  /** Names and texts in any language are kept. */
  private void refuseLetters(String encoding) {
    if (!encoding.equals("UTF8")) {
      throw new DatabaseUnavailable(DatabaseWords.encoding(place(), encoding), null);
    }
  }

  @Override
  public Pool readers() {
    return new Pool(
        "reader",
        address.source(
            "-c default_transaction_isolation=repeatable\\ read"
                + " -c default_transaction_read_only=on",
            READER_SECONDS),
        READERS,
        IDLE,
        READER_WAIT_MILLIS);
  }

  @Override
  public Pool writers() {
    return new Pool(
        "writer",
        address.source("-c lock_timeout=" + WRITER_LOCK_MILLIS, WRITER_SECONDS),
        WRITERS,
        IDLE,
        WRITER_WAIT_MILLIS);
  }

  /** The driver keeps them itself, and they go with their connection. */
  @Override
  public Kept keepStatements(Jdbi reader) {
    return () -> {};
  }

  @Override
  public void beginWriting(Handle handle) {
    handle.execute(BE_THE_WRITER);
  }

  @Override
  public void goOnCounting(Connection file, Connection here) throws SQLException {
    FreshNumbers.onServer(file, here);
  }

  @Override
  public boolean sweep(Handle handle) {
    return PostgresSweeping.of(handle);
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public Optional<Object> identity() {
    return Optional.empty();
  }

  /** One of any number. */
  @Override
  public AutoCloseable serve() {
    return () -> {};
  }
}
