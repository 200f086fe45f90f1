package careermap;

import careermap.database.Database;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The database for commands: opened when a command first asks for it, closed when it has ended. */
final class CommandDatabase implements AutoCloseable {
  private final Settings settings;
  private @Nullable Database database;

  CommandDatabase(Settings settings) {
    this.settings = settings;
  }

  Database open() {
    Database opened = database;
    if (opened == null) {
      opened = Application.database(settings, Clock.systemUTC());
      database = opened;
    }
    return opened;
  }

  @Override
  public void close() {
    if (database != null) {
      database.close();
    }
  }
}
