package careermap.database;

import java.util.List;

/**
 * What becomes of every row that has to do with somebody who is erased; whatever hangs on the
 * person goes by itself. docs/privacy.md gives the reasons, and a test looks for what is missing.
 */
final class ErasedRows {
  /** While the person is there still: with their number and their accounts. */
  static final List<String> BEFORE =
      List.of(
          // A talk that they held with somebody else stays that person's, without them.
          "delete from conversation where with_id = :id and agreement = 'DISPUTED'",
          """
          delete from conversation where with_id is null and exists (
            select 1 from conversation c
            where c.employee_id = conversation.employee_id and c.held_on = conversation.held_on
              and c.with_id = :id)
          """,
          """
          update conversation set logged_by = null
          where with_id = :id and logged_by = :id
          """,
          """
          update conversation
          set with_id = null, said_by = null, agreement = 'CONFIRMED', revision = revision + 1
          where with_id = :id
          """,
          // What others reached stays theirs; what was said about it goes.
          "update attainment set answered_by = null, returned = null where answered_by = :id",
          """
          update attainment_event set by_id = null, word = null
          where by_id = :id and employee_id <> :id
          """,
          "delete from snooze where supervisor_id = :id",
          """
          delete from assessment_example where assessment_id in (
            select id from assessment where rater_id = :id)
          """,
          "update assessment set opened_by = :key where opened_by = :id and employee_id <> :id",
          // The company's own settings stay; who made them is a key that nobody knows.
          "update assessment_cycle set opened_by = :key where opened_by in (:id, :roster, :linked)",
          "delete from cadence_rule where scope = 'PERSON' and name = :id",
          "update cadence_rule set set_by = :key where set_by in (:id, :roster, :linked)",
          "delete from quiet_period where scope = 'SUPERVISOR' and name = :id",
          "update quiet_period set set_by = :key where set_by in (:id, :roster, :linked)",
          "update company_day set set_by = :key where set_by in (:id, :roster, :linked)",
          "update retention set set_by = :key where set_by in (:id, :roster, :linked)",
          """
          update map_version set published_by = :key
          where published_by in (:id, :roster, :linked)
          """,
          "update map_draft set given_by = :key where given_by in (:id, :roster, :linked)",
          // A roster that waits may hold them, and would bring them back.
          "delete from roster_draft",
          """
          delete from erasure_order
          where ordered_by in (:id, :roster, :linked) or ordered_from in (:roster, :linked)
          """,
          "update acting set set_by = :key where set_by in (:id, :roster, :linked)",
          "update employer_allowance set set_by = :key where set_by in (:id, :roster, :linked)",
          "update person set supervisor_id = null where supervisor_id = :id or line_id = :id",
          "update person set line_id = null where line_id = :id",
          // Whom they stood in for leads again, once it is settled anew.
          "delete from line_day",
          "delete from correction where employee_id = :id or slack_user_id in (:roster, :linked)",
          "delete from slack_account where slack_user_id in (:roster, :linked)",
          "delete from preference where slack_user_id in (:roster, :linked)",
          "delete from welcome where slack_user_id in (:roster, :linked)",
          "delete from access where person_key = :key",
          """
          update access set viewer = '?'
          where viewer in (:roster, :linked) and <account:viewer>
          """,
          """
          update audit set actor = '?'
          where actor in (:roster, :linked) and <account:actor>
          """,
          "delete from person where employee_id = :id",
          // Only now: as long as their key is there, what is said of them is kept.
          "delete from audit_field where audit_id in (select id from audit where subject = :key)");

  private ErasedRows() {}
}
