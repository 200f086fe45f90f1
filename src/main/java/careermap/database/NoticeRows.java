package careermap.database;

import careermap.delivery.Notice;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Writes down what is to be told, in the transaction that decides it. */
final class NoticeRows {
  private static final String ADD =
      """
      insert into delivery (key, to_id, kind, about, due_at, decided_at)
      values (:key, :to, :kind, :about, :due, :now)
      on conflict (key) do nothing
      """;

  /** What was dropped before anybody heard of it waits again. */
  private static final String ADD_ANEW =
      """
      insert into delivery (key, to_id, kind, about, due_at, decided_at)
      values (:key, :to, :kind, :about, :due, :now)
      on conflict (key) do update set state = 'WAITING', due_at = excluded.due_at, outcome = null
      where delivery.state = 'DROPPED' and delivery.outcome = 'not wanted any more'
      """;

  private static final String NOT_WANTED = "not wanted any more";
  private static final String HELD = "the talk was held";
  private static final String DROP =
      """
      update delivery set state = 'DROPPED', outcome = :reason
      where about = :about and state = 'WAITING'
      """;
  private static final String WAKE =
      """
      update delivery set state = 'WAITING', outcome = null
      where about = :about and state = 'DROPPED' and outcome = :reason
      """;

  private NoticeRows() {}

  static void add(Handle handle, List<Notice> notices, Instant now) {
    add(handle, ADD, notices, now);
  }

  /** The same, and what was told no more before it was told is to be told after all. */
  static void addAnew(Handle handle, List<Notice> notices, Instant now) {
    add(handle, ADD_ANEW, notices, now);
  }

  private static void add(Handle handle, String statement, List<Notice> notices, Instant now) {
    ManyRows.write(
        handle,
        statement,
        notices,
        (batch, notice) ->
            batch
                .bind("key", notice.key())
                .bind("to", notice.to().value())
                .bind("kind", notice.kind().name())
                .bind("about", notice.about())
                .bind("due", notice.dueAt().toEpochMilli())
                .bind("now", now.toEpochMilli()));
  }

  /**
   * What still waits and is about this is told no more, unless it turns out that they did not meet.
   */
  static void rest(Handle handle, String about) {
    change(handle, DROP, about, HELD);
  }

  /** What rested is to be told after all. */
  static void wake(Handle handle, String about) {
    change(handle, WAKE, about, HELD);
  }

  /** What still waits and is about this is told no more. */
  static void dropAbout(Handle handle, String about) {
    change(handle, DROP, about, NOT_WANTED);
  }

  private static void change(Handle handle, String statement, String about, String reason) {
    handle.createUpdate(statement).bind("about", about).bind("reason", reason).execute();
  }
}
