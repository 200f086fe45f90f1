package careermap.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** After rows came with their numbers: those to come are new, also where the last row is gone. */
final class FreshNumbers {
  private static final String NUMBERED =
      """
      select table_name, column_name from information_schema.columns
      where table_schema = current_schema() and is_identity = 'YES'
      """;
  private static final String KEPT =
      "select coalesce(max(seq), 0) from sqlite_sequence where name = '%s'";
  private static final String GIVEN =
      """
      select coalesce(max(last_value), 0) from pg_sequences
      where format('%%I.%%I', schemaname, sequencename)::regclass
        = pg_get_serial_sequence('%s', '%s')::regclass
      """;
  private static final String FORGET = "delete from sqlite_sequence where name = '%s'";
  private static final String RAISE =
      """
      insert into sqlite_sequence (name, seq)
      select name, %2$d from sqlite_master where name = '%1$s' and sql like '%%autoincrement%%'
      """;
  private static final String GO_ON =
      "select setval(pg_get_serial_sequence('%1$s', '%2$s'), greatest(%3$d, max(%2$s))) from %1$s"
          + " having greatest(%3$d, max(%2$s)) > 0";

  private static final CopiedTable LAST_GIVEN =
      new CopiedTable("sqlite_sequence", new TreeMap<>(Map.of("name", "TEXT", "seq", "INTEGER")));

  private FreshNumbers() {}

  static void onServer(Connection file, Connection server) throws SQLException {
    for (List<String> one : numbered(server)) {
      long kept = number(file, KEPT.formatted(one.get(0)));
      try (Statement statement = server.createStatement()) {
        statement.execute(GO_ON.formatted(one.get(0), one.get(1), kept));
      }
    }
  }

  /** The last ones ever given stand in a table. */
  static void betweenFiles(Connection from, Connection to) throws SQLException {
    new RowMove(List.of(LAST_GIVEN), from, to).all();
  }

  static void onFile(Connection server, Connection file) throws SQLException {
    for (List<String> one : numbered(server)) {
      long given = number(server, GIVEN.formatted(one.get(0), one.get(1)));
      try (Statement statement = file.createStatement()) {
        statement.execute(FORGET.formatted(one.get(0)));
        statement.execute(RAISE.formatted(one.get(0), given));
      }
    }
  }

  private static List<List<String>> numbered(Connection server) throws SQLException {
    try (Statement statement = server.createStatement();
        ResultSet rows = statement.executeQuery(NUMBERED)) {
      List<List<String>> all = new ArrayList<>();
      while (rows.next()) {
        all.add(List.of(rows.getString(1), rows.getString(2)));
      }
      return all;
    }
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }
}
