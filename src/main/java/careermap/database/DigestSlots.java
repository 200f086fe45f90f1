package careermap.database;

import careermap.person.PersonId;
import careermap.person.SlackId;
import java.time.ZoneId;
import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

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

  private static final String LOOK_AGAIN_WHERE_ZONE_CHANGES =
      """
      update digest_slot set next_at = 0
      where supervisor_id in (
          select employee_id from person where slack_user_id = :account
          union all
          select employee_id from slack_link where slack_user_id = :account)
        and not exists (
          select 1 from slack_account where slack_user_id = :account and zone is not distinct from :zone)
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

  /** The team of whoever has this account, where they are somewhere else now. */
  static void lookAgainWhereZoneChanges(Handle handle, SlackId account, @Nullable ZoneId zone) {
    handle
        .createUpdate(LOOK_AGAIN_WHERE_ZONE_CHANGES)
        .bind("account", account.value())
        .bind("zone", Rows.text(zone))
        .execute();
  }

  /** Every team. */
  static void lookAtAll(Handle handle) {
    handle.execute(LOOK_AT_ALL);
  }

  private static void batch(Handle handle, String sql, Collection<PersonId> people) {
    ManyRows.write(handle, sql, people, (batch, person) -> batch.bind("id", person.value()));
  }
}
