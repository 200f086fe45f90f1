package careermap.database;

import careermap.assessment.Assessment;
import careermap.assessment.BothMarks;
import careermap.assessment.Mark;
import careermap.assessment.Side;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Marks and the examples for them, in the transaction of whoever asks. */
final class MarkRows {
  private static final String BY =
      """
      select criterion, mark from assessment_mark
      where assessment_id = :id and author_id = :author
      """;
  private static final String EXAMPLES =
      "select criterion, example from assessment_example where assessment_id = :id";
  private static final String STILL_MINE =
      """
      update assessment set revision = revision
      where id = :id and employee_id = :author and self_at is null
      """;
  private static final String TAKE_PLACE =
      """
      update assessment
      set revision = revision + case when rater_id is null then 1 else 0 end, rater_id = :author
      where id = :id and shared = 1 and rater_at is null and employee_id <> :author
        and (rater_id is null or rater_id = :author)
      """;
  private static final String WRITE =
      """
      insert into assessment_mark (assessment_id, author_id, criterion, mark, marked_at)
      values (:id, :author, :criterion, :mark, :now)
      on conflict (assessment_id, author_id, criterion) do update
      set mark = excluded.mark, marked_at = excluded.marked_at
      """;
  private static final String REMOVE =
      """
      delete from assessment_mark
      where assessment_id = :id and author_id = :author and criterion = :criterion
      """;
  private static final String EXPLAIN =
      """
      insert into assessment_example (assessment_id, criterion, example, written_at)
      select id, :criterion, :example, :now from assessment
      where id = :id and rater_id = :author and self_at is not null and rater_at is not null
        and closed_at is null
      on conflict (assessment_id, criterion) do update
      set example = excluded.example, written_at = excluded.written_at
      """;
  private static final String PASS_ON =
      """
      update assessment set rater_id = :next, revision = revision + 1
      where id = :id and rater_id = :author and rater_at is null
      """;

  private MarkRows() {}

  static Map<String, Mark> by(Handle handle, PersonId author, String assessment) {
    Map<String, Mark> marks = new HashMap<>();
    handle
        .createQuery(BY)
        .bind("id", assessment)
        .bind("author", author.value())
        .map((row, context) -> Map.entry(row.getString("criterion"), row.getString("mark")))
        .forEach(one -> marks.put(one.getKey(), Mark.valueOf(one.getValue())));
    return marks;
  }

  /** Of one that is revealed; a rater who was erased leaves no marks. */
  static BothMarks both(Handle handle, Assessment revealed) {
    PersonId rater = revealed.rater();
    return new BothMarks(
        by(handle, revealed.person(), revealed.id()),
        rater == null ? Map.of() : by(handle, rater, revealed.id()),
        examples(handle, revealed.id()),
        CommentRows.both(handle, revealed));
  }

  private static Map<String, String> examples(Handle handle, String assessment) {
    Map<String, String> examples = new HashMap<>();
    handle
        .createQuery(EXAMPLES)
        .bind("id", assessment)
        .map((row, context) -> Map.entry(row.getString("criterion"), row.getString("example")))
        .forEach(one -> examples.put(one.getKey(), one.getValue()));
    return examples;
  }

  /** Whether the author may mark; a supervisor becomes the rater by it. */
  static boolean takePlace(Handle handle, String assessment, Side side, PersonId author) {
    return bound(handle, side == Side.SELF ? STILL_MINE : TAKE_PLACE, assessment, author).execute()
        == 1;
  }

  static void write(
      Handle handle,
      String assessment,
      PersonId author,
      String criterion,
      @Nullable Mark mark,
      Instant now) {
    Update update =
        bound(handle, mark == null ? REMOVE : WRITE, assessment, author)
            .bind("criterion", criterion);
    if (mark != null) {
      update.bind("mark", mark.name()).bind("now", now.toEpochMilli());
    }
    update.execute();
  }

  static boolean explain(
      Handle handle,
      String assessment,
      PersonId rater,
      String criterion,
      String example,
      Instant now) {
    return bound(handle, EXPLAIN, assessment, rater)
            .bind("criterion", criterion)
            .bind("example", example)
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }

  static boolean passOn(Handle handle, String assessment, PersonId former, PersonId next) {
    boolean passed =
        bound(handle, PASS_ON, assessment, former).bind("next", next.value()).execute() == 1;
    if (passed) {
      UnsubmittedRows.forgetFormer(handle, assessment);
    }
    return passed;
  }

  private static Update bound(Handle handle, String sql, String assessment, PersonId author) {
    return handle.createUpdate(sql).bind("id", assessment).bind("author", author.value());
  }
}
