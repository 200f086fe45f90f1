package careermap.database;

import careermap.conversation.Conversation;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What becomes of requests once their talk was held, and should it turn out that it was not. */
final class HeldRequests {
  /** What was asked for, and what was agreed for a time, before a moment. */
  private static final String CLOSED_BY =
      """
      select id from talk_request
      where employee_id = :person and listener_id = :with and asked_at < :before
        and (state in ('ASKED', 'PROPOSED', 'HANDING_OVER')
             or (state = 'AGREED' and agreed_at < :before))
      """;

  private static final String HOLD =
      """
      update talk_request
      set held_in = :talk, held_from = state, state = 'HELD', revision = revision + 1,
          changed_at = :now
      where id = :id
      """;

  private static final String REOPEN =
      """
      update talk_request
      set state = held_from, held_in = null, held_from = null, revision = revision + 1,
          changed_at = :now
      where held_in = :talk and state = 'HELD'
        and not exists (select 1 from talk_request o
                        where o.employee_id = talk_request.employee_id
                          and o.listener_id = talk_request.listener_id
                          and o.state in ('ASKED', 'PROPOSED', 'AGREED', 'HANDING_OVER'))
      """;
  private static final String OF_LATER =
      """
        and (asked_at >= :before or (held_from = 'AGREED' and agreed_at >= :before))
      """;

  private static final String RETURNING = " returning id";

  private HeldRequests() {}

  /**
   * A talk that counts holds what the two had asked for and agreed on before a moment, and nothing
   * of later.
   */
  static void settle(Handle handle, Conversation talk, Instant before, Instant now) {
    handle
        .createQuery(REOPEN + OF_LATER + RETURNING)
        .bind("talk", talk.id())
        .bind("before", before.toEpochMilli())
        .bind("now", now.toEpochMilli())
        .mapTo(String.class)
        .list()
        .forEach(request -> NoticeRows.wake(handle, request));
    close(handle, talk, before, now);
  }

  private static void close(Handle handle, Conversation talk, Instant before, Instant now) {
    List<String> held =
        handle
            .createQuery(CLOSED_BY)
            .bind("person", talk.person().value())
            .bind("with", Rows.text(talk.with()))
            .bind("before", before.toEpochMilli())
            .mapTo(String.class)
            .list();
    for (String request : held) {
      handle
          .createUpdate(HOLD)
          .bind("id", request)
          .bind("talk", talk.id())
          .bind("now", now.toEpochMilli())
          .execute();
      NoticeRows.rest(handle, request);
    }
  }

  /** Those that a talk had closed stand as they did, and whoever did not hear of them yet does. */
  static void reopen(Handle handle, Conversation talk, Instant now) {
    handle
        .createQuery(REOPEN + RETURNING)
        .bind("talk", talk.id())
        .bind("now", now.toEpochMilli())
        .mapTo(String.class)
        .list()
        .forEach(request -> NoticeRows.wake(handle, request));
  }
}
