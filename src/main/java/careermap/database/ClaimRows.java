package careermap.database;

import careermap.opening.Openings.Claim;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Writes down what somebody gained by taking part in an opening. */
final class ClaimRows {
  private static final String CLAIM =
      """
      insert into attainment (employee_id, requirement, status, reached_on, evidence, claimed_at)
      values (:person, :requirement, 'CLAIMED', :on, :evidence, :now)
      on conflict (employee_id, requirement) do update set
        status = 'CLAIMED', reached_on = :on, evidence = :evidence, claimed_at = :now,
        valid_until = null, answered_by = null, answered_at = null, returned = null,
        revision = attainment.revision + 1
        where attainment.status not in ('CLAIMED', 'CONFIRMED')
      """;
  private static final String EVENT =
      """
      insert into attainment_event (employee_id, requirement, step, by_id, word, on_day, at)
      values (:person, :requirement, 'CLAIMED', :person, :evidence, :on, :now)
      """;

  private ClaimRows() {}

  static void write(Handle handle, PersonId person, List<Claim> claims, Instant now) {
    for (Claim claim : claims) {
      if (execute(handle, CLAIM, person, claim, now) == 1) {
        execute(handle, EVENT, person, claim, now);
      }
    }
  }

  private static int execute(
      Handle handle, String statement, PersonId person, Claim claim, Instant now) {
    return handle
        .createUpdate(statement)
        .bind("person", person.value())
        .bind("requirement", claim.experience())
        .bind("on", claim.on().toString())
        .bind("evidence", claim.evidence())
        .bind("now", now.toEpochMilli())
        .execute();
  }
}
