package careermap.database;

import careermap.person.PersonId;
import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * When each supervisor's team is looked at next; whatever changes for a team brings that forward.
 */
final class DigestSlots {
  private static final String LOOK_AGAIN =
      """
      insert into digest_slot (supervisor_id, next_at)
      select employee_id, 0 from person where employee_id = :id
      on conflict (supervisor_id) do update set next_at = 0
      """;
  private static final String LOOK_AT_TEAM_OF =
      """
      insert into digest_slot (supervisor_id, next_at)
      select s.employee_id, 0 from person p join person s on s.employee_id = p.supervisor_id
      where p.employee_id = :id
      on conflict (supervisor_id) do update set next_at = 0
      """;
  private static final String LOOK_AT_ALL =
      """
      insert into digest_slot (supervisor_id, next_at)
      select distinct s.employee_id, 0 from person p join person s on s.employee_id = p.supervisor_id
      where true
      on conflict (supervisor_id) do update set next_at = 0
      """;

  private DigestSlots() {}

  /** The teams of these supervisors. */
  static void lookAgain(Handle handle, Collection<PersonId> supervisors) {
    batch(handle, LOOK_AGAIN, supervisors);
  }

  /** The teams that these people are in. */
  static void lookAtTeamsOf(Handle handle, Collection<PersonId> people) {
    batch(handle, LOOK_AT_TEAM_OF, people);
  }

  /** Every team. */
  static void lookAtAll(Handle handle) {
    handle.execute(LOOK_AT_ALL);
  }

  private static void batch(Handle handle, String sql, Collection<PersonId> people) {
    if (people.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(sql);
    people.forEach(person -> batch.bind("id", person.value()).add());
    batch.execute();
  }
}
