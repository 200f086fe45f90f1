package careermap.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table whose rows are copied.
 *
 * @param columns with their types, in order
 */
record CopiedTable(String name, Map<String, String> columns) {
  /** What the scheduler is about to do, and what was done to the tables, belongs to the place. */
  private static final String NAMES =
      """
      select name, name from sqlite_master where type = 'table' and name not like 'sqlite_%'
        and name not in ('flyway_schema_history', 'scheduled_tasks') order by name
      """;

  /** All there are in a file of SQLite's, each after those that its rows point to. */
  static List<CopiedTable> all(Connection file) throws SQLException {
    Set<String> left = new TreeSet<>(pairs(file, NAMES).keySet());
    List<CopiedTable> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      String next = next(file, left);
      left.remove(next);
      ordered.add(new CopiedTable(next, columns(file, next)));
    }
    return ordered;
  }

  private static String next(Connection file, Set<String> left) throws SQLException {
    for (String table : left) {
      Set<String> others = new TreeSet<>(parents(file, table));
      others.retainAll(left);
      others.remove(table);
      if (others.isEmpty()) {
        return table;
      }
    }
    throw new IllegalStateException("tables point to each other in a circle: " + left);
  }

  private static Set<String> parents(Connection file, String table) throws SQLException {
    String query = "select \"table\", \"table\" from pragma_foreign_key_list('%s')";
    return pairs(file, query.formatted(table)).keySet();
  }

  private static Map<String, String> columns(Connection file, String table) throws SQLException {
    String query = "select name, type from pragma_table_info('%s') order by cid";
    return pairs(file, query.formatted(table));
  }

  private static Map<String, String> pairs(Connection file, String query) throws SQLException {
    try (Statement statement = file.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      Map<String, String> pairs = new LinkedHashMap<>();
      while (rows.next()) {
        pairs.put(rows.getString(1), rows.getString(2));
      }
      return pairs;
    }
  }

  String read() {
    return "select " + String.join(", ", columns.keySet()) + " from " + name;
  }

  String write() {
    return "insert into %s (%s) values (%s)"
        .formatted(
            name, String.join(", ", columns.keySet()), "?, ".repeat(columns.size() - 1) + "?");
  }
}
