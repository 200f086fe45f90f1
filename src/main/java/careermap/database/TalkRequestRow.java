package careermap.database;

import careermap.conversation.Stance;
import careermap.conversation.TalkProgress;
import careermap.conversation.TalkReply;
import careermap.conversation.TalkRequest;
import careermap.conversation.TalkWish;
import careermap.conversation.Topic;
import careermap.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** How a request for a talk stands in its table. */
final class TalkRequestRow {
  static final String COLUMNS =
      """
      id, employee_id, listener_id, confidential, topics, stance, wished_week, word, state, asked_at,
      rounds, proposals, agreed_at, minutes, sequence, revision, reply, reply_by, reply_word, instead_id
      """;

  private TalkRequestRow() {}

  static TalkRequest read(ResultSet row, StatementContext context) throws SQLException {
    return new TalkRequest(
        row.getString("id"),
        new PersonId(row.getString("employee_id")),
        new PersonId(row.getString("listener_id")),
        row.getBoolean("confidential"),
        Rows.moment(row, "asked_at"),
        row.getInt("minutes"),
        wish(row),
        progress(row));
  }

  private static TalkWish wish(ResultSet row) throws SQLException {
    return new TalkWish(
        list(row.getString("topics"), Topic::valueOf),
        Stance.valueOf(row.getString("stance")),
        Rows.optional(row, "wished_week", LocalDate::parse),
        row.getString("word"));
  }

  private static TalkProgress progress(ResultSet row) throws SQLException {
    TalkRequest.State state = TalkRequest.State.valueOf(row.getString("state"));
    String proposals = state == TalkRequest.State.PROPOSED ? row.getString("proposals") : "";
    return new TalkProgress(
        state,
        row.getInt("rounds"),
        list(proposals, TalkRequestRow::moment),
        Rows.optional(row, "agreed_at", TalkRequestRow::moment),
        row.getInt("sequence"),
        row.getInt("revision"),
        reply(row));
  }

  private static @Nullable TalkReply reply(ResultSet row) throws SQLException {
    String kind = row.getString("reply");
    return kind == null
        ? null
        : new TalkReply(
            new PersonId(row.getString("reply_by")),
            TalkReply.Kind.valueOf(kind),
            row.getString("reply_word"),
            Rows.optional(row, "instead_id", PersonId::new));
  }

  private static Instant moment(String millis) {
    return Instant.ofEpochMilli(Long.parseLong(millis));
  }

  private static <T> List<T> list(String text, Function<String, T> read) {
    return Stream.of(text.split(",", -1)).filter(part -> !part.isEmpty()).map(read).toList();
  }

  /** Binds all the columns. */
  static <S extends SqlStatement<S>> S bind(S statement, TalkRequest request) {
    return bindProgress(statement, request)
        .bind("asker", request.asker().value())
        .bind("listener", request.listener().value())
        .bind("confidential", request.confidential())
        .bind("askedAt", request.askedAt().toEpochMilli())
        .bind("minutes", request.minutes());
  }

  /** Binds the id and what can change. */
  static <S extends SqlStatement<S>> S bindProgress(S statement, TalkRequest request) {
    TalkReply reply = request.reply();
    return statement
        .bind("id", request.id())
        .bind("topics", joined(request.topics(), Topic::name))
        .bind("stance", request.stance().name())
        .bind("week", Rows.text(request.wishedWeek()))
        .bind("word", request.word())
        .bind("state", request.state().name())
        .bind("rounds", request.rounds())
        .bind("proposals", joined(request.proposals(), at -> String.valueOf(at.toEpochMilli())))
        .bind("agreedAt", Rows.millis(request.agreedAt()))
        .bind("sequence", request.sequence())
        .bind("revision", request.revision())
        .bind("reply", reply == null ? null : reply.kind().name())
        .bind("replyBy", reply == null ? null : reply.by().value())
        .bind("replyWord", reply == null ? null : reply.word())
        .bind("instead", reply == null ? null : Rows.text(reply.instead()));
  }

  private static <T> String joined(List<T> parts, Function<T, String> text) {
    return parts.stream().map(text).collect(Collectors.joining(","));
  }
}
