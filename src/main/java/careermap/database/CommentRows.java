package careermap.database;

import careermap.assessment.Assessment;
import careermap.assessment.Side;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Comments of ability units, in the transaction of whoever asks; under the same seal as marks. */
final class CommentRows {
  private static final String BY =
      """
      select unit, comment from assessment_comment
      where assessment_id = :id and author_id = :author
      """;

  /** Before the own side is in, or after both are. */
  private static final String STILL_MINE =
      """
      update assessment set revision = revision
      where id = :id and employee_id = :author and closed_at is null
        and (self_at is null or rater_at is not null)
      """;

  private static final String TAKE_PLACE =
      """
      update assessment
      set revision = revision + case when rater_id is null then 1 else 0 end, rater_id = :author
      where id = :id and shared = 1 and employee_id <> :author and closed_at is null
        and (rater_id = :author or (rater_id is null and rater_at is null))
        and (rater_at is null or self_at is not null)
      """;
  private static final String WRITE =
      """
      insert into assessment_comment (assessment_id, author_id, unit, comment, written_at)
      values (:id, :author, :unit, :comment, :now)
      on conflict (assessment_id, author_id, unit) do update
      set comment = excluded.comment, written_at = excluded.written_at
      """;
  private static final String REMOVE =
      """
      delete from assessment_comment
      where assessment_id = :id and author_id = :author and unit = :unit
      """;

  private CommentRows() {}

  static Map<String, String> by(Handle handle, PersonId author, String assessment) {
    Map<String, String> comments = new HashMap<>();
    handle
        .createQuery(BY)
        .bind("id", assessment)
        .bind("author", author.value())
        .map((row, context) -> Map.entry(row.getString("unit"), row.getString("comment")))
        .forEach(one -> comments.put(one.getKey(), one.getValue()));
    return comments;
  }

  /** Of one that is revealed; a rater who was erased leaves none. */
  static Map<Side, Map<String, String>> both(Handle handle, Assessment revealed) {
    PersonId rater = revealed.rater();
    return Map.of(
        Side.SELF,
        by(handle, revealed.person(), revealed.id()),
        Side.SUPERVISOR,
        rater == null ? Map.of() : by(handle, rater, revealed.id()));
  }

  /** Whether the author may write; a supervisor becomes the rater by it. */
  static boolean takePlace(Handle handle, String assessment, Side side, PersonId author) {
    return bound(handle, side == Side.SELF ? STILL_MINE : TAKE_PLACE, assessment, author).execute()
        == 1;
  }

  static void write(
      Handle handle, String assessment, PersonId author, String unit, String comment, Instant now) {
    Update update =
        bound(handle, comment.isEmpty() ? REMOVE : WRITE, assessment, author).bind("unit", unit);
    if (!comment.isEmpty()) {
      update.bind("comment", comment).bind("now", now.toEpochMilli());
    }
    update.execute();
  }

  private static Update bound(Handle handle, String sql, String assessment, PersonId author) {
    return handle.createUpdate(sql).bind("id", assessment).bind("author", author.value());
  }
}
