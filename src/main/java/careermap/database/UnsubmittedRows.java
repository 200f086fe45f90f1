package careermap.database;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Marks and comments of people who are the rater no more, in the transaction of whoever asks. */
final class UnsubmittedRows {
  private static final List<String> TABLES = List.of("assessment_mark", "assessment_comment");

  /** Of whoever is neither the person nor the rater. */
  private static final String OTHERS =
      """
      assessment_id = :id
        and author_id not in (
          select employee_id from assessment where id = :id
          union all select rater_id from assessment where id = :id and rater_id is not null)
      """;

  /** The roster's own word, whoever acts today. */
  private static final String NOT_THE_ROSTERS =
      """
        and author_id not in (
          select p.line_id from assessment a join person p on p.employee_id = a.employee_id
          where a.id = :id and p.line_id is not null)
      """;

  private UnsubmittedRows() {}

  /** All but those of the supervisor whom the roster names. */
  static void forgetFormer(Handle handle, String assessment) {
    forget(handle, assessment, OTHERS + NOT_THE_ROSTERS);
  }

  static void forget(Handle handle, String assessment) {
    forget(handle, assessment, OTHERS);
  }

  private static void forget(Handle handle, String assessment, String whose) {
    TABLES.forEach(
        table ->
            handle
                .createUpdate("delete from " + table + " where " + whose)
                .bind("id", assessment)
                .execute());
  }
}
