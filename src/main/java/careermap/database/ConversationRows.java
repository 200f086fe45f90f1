package careermap.database;

import static java.util.stream.Collectors.joining;

import careermap.conversation.Conversation;
import careermap.conversation.Topic;
import careermap.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Talks, as they stand in their table. */
final class ConversationRows {
  /** Aliased {@code c}. */
  static final String COLUMNS =
      """
      c.id, c.employee_id, c.with_id, c.confidential, c.held_on, c.topics, c.next_on, c.logged_by,
      c.said_by, c.agreement, c.revision
      """;

  private static final String WRITE =
      """
      insert into conversation (id, employee_id, with_id, confidential, held_on, topics, next_on,
        logged_by, logged_at, said_by, agreement, revision)
      values (:id, :person, :with, :confidential, :on, :topics, :next, :by, :now, :said, :agreement,
        :revision)
      on conflict (id) do update set confidential = excluded.confidential,
        held_on = excluded.held_on, topics = excluded.topics, next_on = excluded.next_on,
        said_by = excluded.said_by, agreement = excluded.agreement, revision = excluded.revision
      """;

  static final String SELECT = "select " + COLUMNS + " from conversation c ";
  static final String NEWEST_FIRST = " order by c.held_on desc, c.id";
  private static final String BY_ID = SELECT + "where c.id = :id";
  private static final String ON =
      SELECT
          + """
          where c.held_on = :day
            and ((c.employee_id = :one and c.with_id = :other)
                 or (c.employee_id = :other and c.with_id = :one))
          """
          + NEWEST_FIRST
          + " limit 1";

  private ConversationRows() {}

  static Optional<Conversation> byId(Handle handle, String id) {
    return handle.createQuery(BY_ID).bind("id", id).map(ConversationRows::read).findOne();
  }

  /** The talk of these two on a day, whichever of them it was about. */
  static Optional<Conversation> on(Handle handle, LocalDate day, PersonId one, PersonId other) {
    return handle
        .createQuery(ON)
        .bind("day", day.toString())
        .bind("one", one.value())
        .bind("other", other.value())
        .map(ConversationRows::read)
        .findOne();
  }

  /** When it was first written down stays. */
  static void write(Handle handle, Conversation talk, Instant now) {
    handle
        .createUpdate(WRITE)
        .bind("id", talk.id())
        .bind("person", talk.person().value())
        .bind("with", Rows.text(talk.with()))
        .bind("confidential", talk.confidential() ? 1 : 0)
        .bind("on", talk.heldOn().toString())
        .bind("topics", topics(talk.topics()))
        .bind("next", Rows.text(talk.nextOn()))
        .bind("by", Rows.text(talk.loggedBy()))
        .bind("now", now.toEpochMilli())
        .bind("said", Rows.text(talk.saidBy()))
        .bind("agreement", talk.agreement().name())
        .bind("revision", talk.revision())
        .execute();
  }

  static String topics(List<Topic> topics) {
    return topics.stream().map(Topic::name).collect(joining(","));
  }

  static List<Topic> topics(String text) {
    return Arrays.stream(text.split(",", -1))
        .filter(name -> !name.isEmpty())
        .map(Topic::valueOf)
        .toList();
  }

  static Conversation read(ResultSet row, StatementContext context) throws SQLException {
    return new Conversation(
        row.getString("id"),
        new PersonId(row.getString("employee_id")),
        Rows.optional(row, "with_id", PersonId::new),
        row.getBoolean("confidential"),
        Rows.day(row, "held_on"),
        topics(row.getString("topics")),
        Rows.optional(row, "next_on", LocalDate::parse),
        Rows.optional(row, "logged_by", PersonId::new),
        Rows.optional(row, "said_by", PersonId::new),
        Conversation.Agreement.valueOf(row.getString("agreement")),
        row.getInt("revision"));
  }
}
