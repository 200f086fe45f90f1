package careermap;

import careermap.console.Copies;
import careermap.database.DatabaseCopy;
import java.nio.file.Path;

/** The commands about copies of the database, put together. */
record CopyCommands(Settings settings, CommandDatabase database) {
  Copies commands() {
    return new Copies(
        settings::locale,
        file -> DatabaseCopy.of(settings.databaseUrl()).backUp(file),
        this::restore);
  }

  /** Opened at once, so that its tables are up to date and it is known to be of use. */
  private long restore(Path copy) {
    DatabaseCopy.of(settings.databaseUrl()).restore(copy);
    return database.open().people().all().size();
  }
}
