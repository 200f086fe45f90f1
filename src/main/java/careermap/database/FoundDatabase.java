package careermap.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/**
 * A database as it is found, with nothing changed in it, nor made.
 *
 * @param engine as people know it
 * @param place where it is, without anything secret
 * @param file the one that holds it all, whether it is there or not; empty for a server
 */
public record FoundDatabase(String engine, String place, Optional<Path> file, State state) {
  /**
   * @throws DatabaseUnavailable where it is of no use, with the reason and the mend
   */
  public static FoundDatabase at(String url) {
    Engine engine = Engine.of(url);
    try {
      State state = engine.forLooking().map(source -> state(engine, source)).orElse(State.NONE);
      return new FoundDatabase(engine.dialect().engine(), engine.place(), engine.file(), state);
    } catch (FlywayException failure) {
      throw DatabaseUnavailable.because(engine, failure);
    }
  }

  private static State state(Engine engine, DataSource source) {
    Optional<String> version = Migrations.version(source, engine.dialect());
    if (version.isEmpty()) {
      return without(engine, source);
    }
    return Migrations.isDue(source, engine.dialect()) ? State.OLDER : State.READY;
  }

  private static State without(Engine engine, DataSource source) {
    try (Connection connection = source.getConnection()) {
      if (!FirstColumn.of(connection, engine.dialect().tables()).isEmpty()) {
        throw new DatabaseUnavailable(DatabaseWords.foreign(engine.place()), null);
      }
      engine.refuseMaking(connection);
      return State.NONE;
    } catch (SQLException failure) {
      throw DatabaseUnavailable.because(engine, failure);
    }
  }

  /** How far its tables are. */
  public enum State {
    /** There are none yet. */
    NONE,
    /** From an earlier version of the app. */
    OLDER,
    READY
  }
}
