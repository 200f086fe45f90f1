package careermap.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables up to date; a migration that was released never changes. */
final class Migrations {
  private Migrations() {}

  static void run(DataSource source) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:careermap/database/sqlite")
        .loggers("slf4j")
        .load()
        .migrate();
  }
}
