package careermap.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jspecify.annotations.Nullable;

/** How values stand in the tables: days as ISO text, moments as epoch milliseconds. */
final class Rows {
  private Rows() {}

  static Jdbi jdbi(DataSource source) {
    Jdbi jdbi = Jdbi.create(source);
    // Without this, an exception repeats the values that a statement was given: people's data.
    jdbi.getConfig(StatementExceptions.class)
        .setMessageRendering(StatementExceptions.MessageRendering.NONE);
    jdbi.registerArgument(new YesOrNo());
    return jdbi;
  }

  static String text(ResultSet row, String column) throws SQLException {
    return row.getString(column);
  }

  static <T> @Nullable T optional(ResultSet row, String column, Function<String, T> read)
      throws SQLException {
    String value = row.getString(column);
    return value == null ? null : read.apply(value);
  }

  static LocalDate day(ResultSet row, String column) throws SQLException {
    return LocalDate.parse(row.getString(column));
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
