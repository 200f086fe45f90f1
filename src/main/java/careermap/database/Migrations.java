package careermap.database;

import careermap.refusal.Declined;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables up to date; a migration that was released never changes. */
final class Migrations {
  private Migrations() {}

  /**
   * @throws DatabaseUnavailable where a newer version of the app has been at work on the tables
   */
  static void run(DataSource source) {
    Flyway flyway = over(source);
    if (isNewer(flyway.info())) {
      throw new DatabaseUnavailable(
          "DATABASE_URL: this database was brought up to date by a newer Career Map; use that version"
              + " or a newer one, or restore a backup from before",
          null);
    }
    flyway.migrate();
  }

  /**
   * @param name what the database is called towards people
   * @throws Declined where it is none of this app's, or of a newer version of it
   */
  static void refuseStranger(DataSource source, Path name) {
    MigrationInfoService info = over(source).info();
    if (info.current() == null) {
      throw new Declined(CopyWords.stranger(name));
    }
    if (isNewer(info)) {
      throw new Declined(CopyWords.newer(name));
    }
  }

  private static boolean isNewer(MigrationInfoService info) {
    return Stream.of(info.all()).anyMatch(one -> one.getState() == MigrationState.FUTURE_SUCCESS);
  }

  private static Flyway over(DataSource source) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:careermap/database/sqlite")
        .loggers("slf4j")
        .load();
  }
}
