package careermap.database;

import careermap.map.Phrase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What keeps the tables: everything in which SQLite and PostgreSQL truly differ is behind this. */
interface Engine {
  /**
   * @throws DatabaseUnavailable where {@code url} names neither
   */
  static Engine of(String url) {
    return PostgresServer.isNamedBy(url) ? PostgresServer.of(url) : SqliteFile.of(url);
  }

  Dialect dialect();

  /** Where the database is, as people may be told: nothing secret is in it. */
  String place();

  /** What helps where the database cannot be opened. */
  Phrase mend(Throwable failure);

  /** How much there is to look through. */
  long bytes();

  /** What is wrong with what is stored, found by looking through all of it; empty for nothing. */
  Optional<String> damage();

  /** What helps where what is stored is damaged. */
  Phrase wayBack();

  /** The file that holds it all; empty where that is a server's matter. */
  Optional<Path> file();

  /**
   * For one who changes nothing; empty where there is nothing yet.
   *
   * @throws DatabaseUnavailable where it cannot be reached, or not be written by others
   */
  Optional<DataSource> forLooking();

  /**
   * @throws DatabaseUnavailable where tables cannot be made by whom the settings name
   */
  void refuseMaking(Connection connection) throws SQLException;

  /** Makes what must be there before a connection can be. */
  void prepare();

  /** For those who read; nothing that they do changes anything. */
  Pool readers();

  /** For those who write. */
  Pool writers();

  /** Lets {@code reader} keep what it has prepared. */
  Kept keepStatements(Jdbi reader);

  /** From here to the end of the transaction, nobody else writes. */
  void beginWriting(Handle handle);

  /** After all rows came from a file of SQLite's: numbers to come are new there as here. */
  void goOnCounting(Connection file, Connection here) throws SQLException;

  /** Leaves no copy of what was removed, as far as that is in the app's hands. */
  boolean sweep(Handle handle);

  /** Whether several processes may serve from it. */
  boolean isShared();

  /** Tells this database from another one that was put in its place. */
  Optional<Object> identity();

  /**
   * Makes this process one that serves.
   *
   * @throws DatabaseUnavailable where the engine allows one alone, and another does
   */
  AutoCloseable serve();

  /** What was kept of statements, to be let go of. */
  @FunctionalInterface
  interface Kept {
    void forgetClosed();
  }

  /**
   * Connections of one kind.
   *
   * @param idle how many stay open when there is nothing to do
   * @param waitMillis how long one waits for a connection
   */
  record Pool(String name, DataSource source, int size, int idle, int waitMillis) {}
}
