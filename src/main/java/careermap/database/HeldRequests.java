package careermap.database;

import careermap.conversation.Conversation;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What becomes of requests once their talk was held, and should it turn out that it was not. */
final class HeldRequests {
  private static final String CLOSED_BY =
      """
      select id from talk_request
      where employee_id = :person and listener_id = :with and asked_at < :before
        and (state in ('ASKED', 'PROPOSED', 'HANDING_OVER')
             or (state = 'AGREED' and agreed_at < :before))
      """;
  private static final String HOLD =
      """
      update talk_request set state = 'HELD', revision = revision + 1, changed_at = :now
      where id = :id
      """;

  /** Both were changed at the moment at which the talk was first written down. */
  private static final String REOPEN =
      """
      update talk_request
      set state = case when agreed_at is null then 'ASKED' else 'AGREED' end,
          revision = revision + 1, changed_at = :now
      where employee_id = :person and listener_id = :with and state = 'HELD'
        and changed_at = (select logged_at from conversation where id = :talk)
        and not exists (select 1 from talk_request o
                        where o.employee_id = :person and o.listener_id = :with
                          and o.state in ('ASKED', 'PROPOSED', 'AGREED', 'HANDING_OVER'))
      """;

  private HeldRequests() {}

  /** Those of the two that were asked, and times that were agreed, before a moment. */
  static void close(Handle handle, Conversation talk, Instant before, Instant now) {
    List<String> held =
        handle
            .createQuery(CLOSED_BY)
            .bind("person", talk.person().value())
            .bind("with", Rows.text(talk.with()))
            .bind("before", before.toEpochMilli())
            .mapTo(String.class)
            .list();
    for (String request : held) {
      handle.createUpdate(HOLD).bind("id", request).bind("now", now.toEpochMilli()).execute();
      NoticeRows.dropAbout(handle, request);
    }
  }

  /** Those that a talk had closed. */
  static void reopen(Handle handle, Conversation talk, Instant now) {
    handle
        .createUpdate(REOPEN)
        .bind("person", talk.person().value())
        .bind("with", Rows.text(talk.with()))
        .bind("talk", talk.id())
        .bind("now", now.toEpochMilli())
        .execute();
  }
}
