package careermap.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/**
 * Tells a database in which nobody has done anything, such as a first {@code serve} leaves behind.
 */
final class Unused {
  /** What the app writes by itself at its start; all other tables are empty then. */
  private static final Map<String, String> AT_FIRST =
      Map.of(
          "map_version", "number = 1 and published_by = 'bundled'",
          "monthly_report_switch", "wanted_since is null",
          "line_day", "1 = 1",
          "slack_pace", "1 = 1",
          "seen_event", "1 = 1");

  private Unused() {}

  /** Whether it is this app's, and unused; nothing is changed in it. */
  static boolean isOne(DataSource source, Dialect dialect) {
    try (Connection connection = source.getConnection()) {
      return Migrations.version(source, dialect).isPresent() && isOne(connection, dialect);
    } catch (SQLException | FlywayException strange) {
      return false;
    }
  }

  static boolean isOne(Connection connection, Dialect dialect) throws SQLException {
    for (String table : FirstColumn.of(connection, dialect.tables())) {
      if (!FirstColumn.of(connection, used(table)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static String used(String table) {
    return "select '%1$s' from %1$s where not (%2$s) limit 1"
        .formatted(table, AT_FIRST.getOrDefault(table, "1 = 0"));
  }
}
