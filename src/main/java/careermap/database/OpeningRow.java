package careermap.database;

import careermap.map.RoleCode;
import careermap.opening.Hand;
import careermap.opening.Opening;
import careermap.opening.OpeningKind;
import careermap.opening.OpeningTerms;
import careermap.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** Openings and hands as they stand in the tables. */
final class OpeningRow {
  static final String COLUMNS =
      """
      o.id, o.posted_by, o.kind, o.title, o.detail, o.role, o.gives, o.places, o.from_on,
      o.until_on, o.hours, o.apply_by, o.site, o.state, o.posted_at, o.revision
      """;
  static final String HAND_COLUMNS =
      """
      h.opening_id, h.employee_id as hand_of, h.state as hand_state, h.word, h.raised_at,
      h.answered_at
      """;

  /** How many places of {@code o} are given. */
  static final String TAKEN =
      """
      (select count(*) from opening_hand t
       where t.opening_id = o.id and t.state in ('CHOSEN', 'DONE'))
      """;

  private OpeningRow() {}

  static Opening read(ResultSet row, StatementContext context) throws SQLException {
    return new Opening(
        row.getString("id"),
        new PersonId(row.getString("posted_by")),
        terms(row),
        Opening.State.valueOf(row.getString("state")),
        Rows.moment(row, "posted_at"),
        row.getInt("revision"));
  }

  private static OpeningTerms terms(ResultSet row) throws SQLException {
    return new OpeningTerms(
        OpeningKind.valueOf(row.getString("kind")),
        row.getString("title"),
        row.getString("detail"),
        Rows.optional(row, "role", RoleCode::new),
        codes(row.getString("gives")),
        Rows.optional(row, "places", Integer::valueOf),
        Rows.day(row, "from_on"),
        Rows.optional(row, "until_on", LocalDate::parse),
        Rows.optional(row, "hours", Integer::valueOf),
        Rows.day(row, "apply_by"),
        row.getString("site"));
  }

  static List<String> codes(String text) {
    return Stream.of(text.split(",", -1)).filter(code -> !code.isEmpty()).toList();
  }

  static <S extends SqlStatement<S>> S bind(S statement, Opening opening) {
    OpeningTerms terms = opening.terms();
    return statement
        .bind("id", opening.id())
        .bind("poster", opening.poster().value())
        .bind("kind", terms.kind().name())
        .bind("title", terms.title())
        .bind("detail", terms.detail())
        .bind("role", Rows.text(terms.role()))
        .bind("gives", String.join(",", terms.gives()))
        .bind("places", terms.places())
        .bind("from", terms.from().toString())
        .bind("until", Rows.text(terms.until()))
        .bind("hours", terms.hours())
        .bind("applyBy", terms.applyBy().toString())
        .bind("site", terms.site())
        .bind("state", opening.state().name())
        .bind("postedAt", opening.postedAt().toEpochMilli())
        .bind("revision", opening.revision());
  }

  static Hand hand(ResultSet row, StatementContext context) throws SQLException {
    return new Hand(
        row.getString("opening_id"),
        new PersonId(row.getString("hand_of")),
        Hand.State.valueOf(row.getString("hand_state")),
        row.getString("word"),
        Rows.moment(row, "raised_at"),
        Rows.optionalMoment(row, "answered_at"));
  }
}
