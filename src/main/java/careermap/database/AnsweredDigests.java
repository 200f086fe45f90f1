package careermap.database;

import careermap.conversation.Conversation;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What a talk means for the reminders of the supervisor whom it was with. */
final class AnsweredDigests {
  private static final String ANSWERED =
      """
      update digest set answered_at = :now
      where supervisor_id = :with and answered_at is null
        and exists (select 1 from digest_line l
                    where l.digest_id = digest.id and l.employee_id = :person)
        and not exists (select 1 from digest d
                        where d.supervisor_id = digest.supervisor_id and d.week > digest.week)
      """;

  private AnsweredDigests() {}

  /**
   * The team is looked at again, and the last digest with the person on it is answered. A
   * confidential talk changes nothing.
   */
  static void after(Handle handle, Conversation talk, Instant now) {
    if (talk.confidential()) {
      return;
    }
    DigestSlots.lookAtTeamsOf(handle, List.of(talk.person()));
    handle
        .createUpdate(ANSWERED)
        .bind("with", Rows.text(talk.with()))
        .bind("person", talk.person().value())
        .bind("now", now.toEpochMilli())
        .execute();
  }
}
