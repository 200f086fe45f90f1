package careermap.database;

import careermap.delivery.Notice;
import careermap.person.PersonId;
import careermap.reminder.DueTalk;
import careermap.reminder.PlannedDigest;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes a digest and its notice, in the transaction that decides them. */
final class NewDigests {
  private static final String LATEST =
      "select id from digest where supervisor_id = :id order by week desc limit 1";
  private static final String SEND =
      """
      insert into digest (id, supervisor_id, week, day, decided_at, others, unanswered)
      values (:digest, :id, :week, :day, :now, :others, :unanswered)
      on conflict do nothing
      """;
  private static final String LINE =
      """
      insert into digest_line (digest_id, position, employee_id, reasons)
      values (:digest, :position, :person, :reasons)
      """;

  private NewDigests() {}

  /** Once for a supervisor and week, whoever comes first. */
  static void write(Handle handle, PlannedDigest digest, Instant now) {
    String id = digest.week() + ":" + digest.supervisor().value();
    dropUndelivered(handle, digest.supervisor());
    int added =
        handle
            .createUpdate(SEND)
            .bind("digest", id)
            .bind("id", digest.supervisor().value())
            .bind("week", digest.week().toString())
            .bind("day", digest.day().toString())
            .bind("now", now.toEpochMilli())
            .bind("others", digest.others())
            .bind("unanswered", digest.unanswered())
            .execute();
    if (added == 1) {
      addLines(handle, id, digest.lines());
      Notice notice = Notice.of(Notice.Kind.DIGEST, digest.supervisor(), id, now);
      NoticeRows.add(handle, List.of(notice), now);
    }
  }

  /** After an outage there is one digest, up to date, and no pile. */
  private static void dropUndelivered(Handle handle, PersonId supervisor) {
    handle
        .createQuery(LATEST)
        .bind("id", supervisor.value())
        .mapTo(String.class)
        .findOne()
        .ifPresent(older -> NoticeRows.dropAbout(handle, older));
  }

  private static void addLines(Handle handle, String digest, List<DueTalk> lines) {
    if (lines.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(LINE);
    for (int position = 0; position < lines.size(); position++) {
      DueTalk line = lines.get(position);
      batch
          .bind("digest", digest)
          .bind("position", position)
          .bind("person", line.person().value())
          .bind("reasons", DigestRows.text(line.reasons()))
          .add();
    }
    batch.execute();
  }
}
