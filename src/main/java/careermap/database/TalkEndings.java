package careermap.database;

import careermap.conversation.TalkEnding;
import careermap.conversation.TalkRequest;
import careermap.conversation.TalkRequests.Change;
import careermap.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Ends the requests for talks of which one of the two is no longer there. */
final class TalkEndings {
  private static final String ORPHANED =
      "select "
          + TalkRequestRow.COLUMNS
          + """
          , exists (select 1 from person l where l.employee_id = listener_id and l.left_on <= :today)
            as listener_left
          from talk_request
          where state in ('ASKED', 'PROPOSED', 'AGREED', 'HANDING_OVER')
            and (listener_id in (select l.employee_id from person l where l.left_on <= :today)
                 or employee_id in (select a.employee_id from person a where a.left_on <= :today))
          """;

  private static final String OVERDUE =
      """
      update talk_request set state = 'ENDED', revision = revision + 1, changed_at = :now
      where state = 'AGREED' and agreed_at + minutes * 60000 <= :latest
      returning id
      """;

  private TalkEndings() {}

  /**
   * @param today as the tables write days: whoever has left by then is not there
   */
  static void write(Handle handle, String today, Instant now) {
    List<TalkEnding> endings =
        handle
            .createQuery(ORPHANED)
            .bind("today", today)
            .map(
                (row, context) -> {
                  TalkRequest request = TalkRequestRow.read(row, context);
                  PersonId left =
                      row.getBoolean("listener_left") ? request.listener() : request.asker();
                  return TalkEnding.of(request, left, now);
                })
            .list();
    endings.forEach(ending -> write(handle, ending, now));
  }

  /** Of which nobody has said for long enough that they were held. */
  static void endOverdue(Handle handle, Instant now) {
    Instant latest = now.minus(Duration.ofDays(TalkRequest.DAYS_TO_SAY));
    handle
        .createQuery(OVERDUE)
        .bind("now", now.toEpochMilli())
        .bind("latest", latest.toEpochMilli())
        .mapTo(String.class)
        .list()
        .forEach(over -> NoticeRows.dropAbout(handle, over));
  }

  private static void write(Handle handle, TalkEnding ending, Instant now) {
    Change change = new Change(ending.before(), ending.after());
    if (JdbiTalkRequests.update(handle, change, now)) {
      TalkRows.changed(handle, change, ending.notices(), now);
    }
  }
}
