package careermap;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Everything that is in the tables, but for what rounds write by themselves as time passes. */
final class Rows {
  private static final Set<String> BY_ITSELF =
      Set.of(
          "scheduled_tasks",
          "seen_event",
          "delivery",
          "digest",
          "digest_line",
          "digest_slot",
          "slack_account",
          "slack_pace",
          "slack_link",
          "slack_picture",
          "line_day",
          "removal",
          "monthly_report",
          "welcome");

  private Rows() {}

  static Map<String, List<String>> of(Path folder) {
    Map<String, List<String>> rows = all(folder);
    rows.keySet().removeAll(BY_ITSELF);
    return rows;
  }

  static Map<String, List<String>> all(Path folder) {
    Map<String, List<String>> rows = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection(Centre.url(folder));
        Statement statement = connection.createStatement()) {
      for (String table : tables(connection)) {
        rows.put(table, list(statement, "select * from " + table));
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return rows;
  }

  /** What has come and gone since. */
  static List<String> changes(Path folder, Map<String, List<String>> before) {
    List<String> changes = new ArrayList<>();
    of(folder)
        .forEach(
            (table, rows) -> {
              List<String> old = before.getOrDefault(table, List.of());
              rows.stream()
                  .filter(row -> !old.contains(row))
                  .map(row -> table + " + " + row)
                  .forEach(changes::add);
              old.stream()
                  .filter(row -> !rows.contains(row))
                  .map(row -> table + " - " + row)
                  .forEach(changes::add);
            });
    return changes;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet tables =
        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  private static List<String> list(Statement statement, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        StringBuilder row = new StringBuilder();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
          row.append(found.getString(column)).append('|');
        }
        rows.add(row.toString());
      }
    }
    rows.sort(null);
    return rows;
  }
}
