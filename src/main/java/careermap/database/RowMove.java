package careermap.database;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes all rows of all tables from one database to another, and looks whether they arrived. */
record RowMove(List<CopiedTable> tables, Connection from, Connection to) {
  private static final int AT_A_TIME = 500;

  /** The names of tables that are not the same afterwards, by the number and sum of their rows. */
  List<String> all() throws SQLException {
    for (int last = tables.size() - 1; last >= 0; last--) {
      empty(tables.get(last));
    }
    List<String> different = new ArrayList<>();
    for (CopiedTable table : tables) {
      Sum sent = move(table);
      if (!sent.equals(sum(table, to))) {
        different.add(table.name());
      }
    }
    return different;
  }

  /** New tables may hold what they begin with. */
  private void empty(CopiedTable table) throws SQLException {
    try (Statement statement = to.createStatement()) {
      statement.execute("delete from " + table.name());
    }
  }

  private Sum move(CopiedTable table) throws SQLException {
    try (Statement reading = from.createStatement();
        PreparedStatement writing = to.prepareStatement(table.write())) {
      reading.setFetchSize(AT_A_TIME);
      Sum sum = Sum.NONE;
      try (ResultSet rows = reading.executeQuery(table.read())) {
        while (rows.next()) {
          List<@Nullable Object> row = row(rows, table);
          sum = sum.with(row);
          add(writing, row, sum.rows() % AT_A_TIME == 0);
        }
      }
      writing.executeBatch();
      return sum;
    }
  }

  private static void add(PreparedStatement writing, List<@Nullable Object> row, boolean full)
      throws SQLException {
    for (int at = 0; at < row.size(); at++) {
      writing.setObject(at + 1, row.get(at));
    }
    writing.addBatch();
    if (full) {
      writing.executeBatch();
    }
  }

  static Sum sum(CopiedTable table, Connection database) throws SQLException {
    try (Statement reading = database.createStatement()) {
      reading.setFetchSize(AT_A_TIME);
      try (ResultSet rows = reading.executeQuery(table.read())) {
        Sum sum = Sum.NONE;
        while (rows.next()) {
          sum = sum.with(row(rows, table));
        }
        return sum;
      }
    }
  }

  private static List<@Nullable Object> row(ResultSet rows, CopiedTable table) throws SQLException {
    List<@Nullable Object> row = new ArrayList<>();
    for (String type : table.columns().values()) {
      int at = row.size() + 1;
      Object value =
          switch (type) {
            case "INTEGER" -> rows.getLong(at);
            case "BLOB" -> rows.getBytes(at);
            default -> rows.getString(at);
          };
      row.add(rows.wasNull() ? null : value);
    }
    return row;
  }

  /** How many rows there are, and what comes of adding them up in any order. */
  record Sum(long rows, long total) {
    static final Sum NONE = new Sum(0, 0);

    Sum with(List<@Nullable Object> row) {
      return new Sum(rows + 1, total + number(row));
    }

    private static long number(List<@Nullable Object> row) {
      List<String> words = new ArrayList<>();
      row.forEach(value -> words.add(word(value)));
      return ByteBuffer.wrap(digest(String.join("\u0000", words))).getLong();
    }

    private static String word(@Nullable Object value) {
      return value instanceof byte[] bytes
          ? Base64.getEncoder().encodeToString(bytes)
          : value == null ? "\u0001" : value.toString();
    }

    private static byte[] digest(String text) {
      try {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException("every Java has SHA-256", impossible);
      }
    }
  }
}
