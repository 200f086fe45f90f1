package careermap.database;

import careermap.refusal.Declined;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;

/** Looks through a copy before anybody relies on it. */
final class CopyCheck {
  private CopyCheck() {}

  /**
   * @param faults what is said of it
   * @throws Declined where it is damaged, not a database of this app, or of a newer version of it
   */
  static void of(Path copy, CopyFaults faults) {
    DataSource source = source(copy);
    try (Connection connection = source.getConnection()) {
      refuse(faults, FirstColumn.of(connection, "pragma integrity_check"));
      refuse(faults, FirstColumn.of(connection, "pragma foreign_key_check"));
    } catch (SQLException unreadable) {
      throw new Declined(faults.damaged(String.valueOf(unreadable.getMessage())));
    }
    Migrations.refuseStranger(source, Dialect.SQLITE, faults);
  }

  /** Of a file in which nothing is changed. */
  static DataSource source(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return SqliteConnections.source("jdbc:sqlite:" + file, config);
  }

  private static void refuse(CopyFaults faults, List<String> found) {
    if (!found.isEmpty() && !found.equals(List.of("ok"))) {
      throw new Declined(faults.damaged(found.get(0)));
    }
  }
}
