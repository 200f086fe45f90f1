package careermap;

import careermap.database.Database;
import careermap.map.Phrase;
import java.io.PrintWriter;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The database for commands: opened when a command first asks for it, closed when it has ended. */
final class CommandDatabase implements AutoCloseable {
  private final Settings settings;
  private final PrintWriter told;
  private @Nullable Database database;

  CommandDatabase(Settings settings) {
    this(settings, Terminal.to(System.err));
  }

  /**
   * @param told of a database that was made because there was none
   */
  CommandDatabase(Settings settings, PrintWriter told) {
    this.settings = settings;
    this.told = told;
  }

  Database open() {
    Database opened = database;
    if (opened == null) {
      opened = Application.database(settings, Clock.systemUTC());
      tellOfNew(opened);
      database = opened;
    }
    return opened;
  }

  /** Else nobody would notice that another one was meant. */
  private void tellOfNew(Database opened) {
    opened.newPlace().map(place -> made(place).in(settings.language())).ifPresent(told::println);
  }

  private static Phrase made(String place) {
    return new Phrase(place + " に、新しいデータベースを作りました。", "A new database was made at " + place + ".");
  }

  @Override
  public void close() {
    if (database != null) {
      database.close();
    }
  }
}
