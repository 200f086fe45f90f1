package careermap.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;

/** How values stand in the tables: days as ISO text, moments as epoch milliseconds. */
final class Rows {
  private Rows() {}

  static Jdbi jdbi(DataSource source) {
    Jdbi jdbi = Jdbi.create(source);
    // Without this, an exception repeats the values that a statement was given: people's data.
    jdbi.getConfig(StatementExceptions.class)
        .setMessageRendering(StatementExceptions.MessageRendering.NONE);
    // Statements here stand as they are written: no attributes to fill in each time.
    jdbi.setTemplateEngine(TemplateEngine.NOP);
    jdbi.registerArgument(new YesOrNo());
    return jdbi;
  }

  static String text(ResultSet row, String column) throws SQLException {
    return row.getString(column);
  }

  static <T> @Nullable T optional(ResultSet row, String column, Function<String, T> read)
      throws SQLException {
    return read(row.getString(column), read);
  }

  /** The same from the column that stands at {@code place}, counted from 1. */
  static <T> @Nullable T optional(ResultSet row, int place, Function<String, T> read)
      throws SQLException {
    return read(row.getString(place), read);
  }

  private static <T> @Nullable T read(@Nullable String value, Function<String, T> read) {
    return value == null ? null : read.apply(value);
  }

  static LocalDate day(ResultSet row, String column) throws SQLException {
    return LocalDate.parse(row.getString(column));
  }

  static LocalDate day(ResultSet row, int place) throws SQLException {
    return LocalDate.parse(row.getString(place));
  }

  static Instant moment(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  static @Nullable Instant optionalMoment(ResultSet row, String column) throws SQLException {
    long moment = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(moment);
  }

  static @Nullable Long millis(@Nullable Instant moment) {
    return moment == null ? null : moment.toEpochMilli();
  }

  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
