package careermap.database;

import careermap.refusal.Declined;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables up to date; a migration that was released never changes. */
final class Migrations {
  private Migrations() {}

  /**
   * @return whether there were none
   * @throws DatabaseUnavailable where a newer version of the app has been at work on the tables
   */
  static boolean run(DataSource source, Dialect dialect) {
    Flyway flyway = over(source, dialect);
    refuseNewer(flyway.info());
    return flyway.migrate().initialSchemaVersion == null;
  }

  private static void refuseNewer(MigrationInfoService info) {
    if (isNewer(info)) {
      throw new DatabaseUnavailable(DatabaseWords.newer(), null);
    }
  }

  /**
   * Whether tables that are there are not up to date.
   *
   * @throws DatabaseUnavailable where a newer version of the app has been at work on them
   */
  static boolean isDue(DataSource source, Dialect dialect) {
    MigrationInfoService info = over(source, dialect).info();
    refuseNewer(info);
    return info.pending().length > 0;
  }

  /**
   * @param faults what is said of it
   * @throws Declined where it is none of this app's, or of a newer version of it
   */
  static void refuseStranger(DataSource source, Dialect dialect, CopyFaults faults) {
    MigrationInfoService info = over(source, dialect).info();
    if (info.current() == null) {
      throw new Declined(faults.stranger());
    }
    if (isNewer(info)) {
      throw new Declined(faults.newer());
    }
  }

  /** Makes the tables as they were at {@code version}. */
  static void runTo(DataSource source, Dialect dialect, String version) {
    over(source, dialect, version).migrate();
  }

  /** What the tables are up to; empty where there are none. */
  static Optional<String> version(DataSource source, Dialect dialect) {
    return Optional.ofNullable(over(source, dialect).info().current())
        .map(current -> String.valueOf(current.getVersion()));
  }

  /** Takes all tables away again. */
  static void undo(DataSource source, Dialect dialect) {
    configured(source, dialect, "latest").cleanDisabled(false).load().clean();
  }

  /** Whether {@code failure} is that there are tables, and none of this app's. */
  static boolean isForeign(Throwable failure) {
    return failure instanceof FlywayException known
        && known.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE;
  }

  private static boolean isNewer(MigrationInfoService info) {
    return Stream.of(info.all()).anyMatch(one -> one.getState() == MigrationState.FUTURE_SUCCESS);
  }

  private static Flyway over(DataSource source, Dialect dialect) {
    return over(source, dialect, "latest");
  }

  private static Flyway over(DataSource source, Dialect dialect, String target) {
    return configured(source, dialect, target).load();
  }

  private static FluentConfiguration configured(DataSource source, Dialect dialect, String target) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:" + dialect.migrations())
        .target(target)
        .loggers("slf4j");
  }
}
