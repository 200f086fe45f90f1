package careermap.database;

import static java.util.stream.Collectors.toSet;

import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.RolePeriod;
import careermap.person.RosterChange;
import careermap.person.RosterPlan;
import careermap.person.RowsDone;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Writes what a roster changes, and settles who leads whom by it; the earlier roles go into {@code
 * role_period}.
 */
final class PersonChanges {
  /** Two people may have swapped their addresses, which are unique at every moment. */
  private static final String FREE_ADDRESSES =
      "update person set email = null, slack_user_id = null where employee_id = :id";

  private static final String WRITE =
      """
      insert into person (
        employee_id, name, email, slack_user_id, role, role_since, hired_on, employment,
        line_id, site, shift, employer, contract_end, leave_from, leave_until, left_on)
      values (
        :id, :name, :email, :slackId, :role, :roleSince, :hiredOn, :employment,
        :supervisor, :site, :shift, :employer, :contractEnd, :leaveFrom, :leaveUntil, :leftOn)
      on conflict (employee_id) do update set
        name = excluded.name, email = excluded.email, slack_user_id = excluded.slack_user_id,
        role = excluded.role, role_since = excluded.role_since, hired_on = excluded.hired_on,
        employment = excluded.employment, line_id = excluded.line_id,
        site = excluded.site, shift = excluded.shift, employer = excluded.employer,
        contract_end = excluded.contract_end, leave_from = excluded.leave_from,
        leave_until = excluded.leave_until, left_on = excluded.left_on
      """;
  private static final String KEEP_ROLE =
      """
      insert into role_period (employee_id, role, since, until)
      values (:id, :role, :since, :until)
      on conflict (employee_id, since) do nothing
      """;

  private static final String GIVE_KEY =
      """
      insert into person_key (employee_id, key) values (:id, :key)
      on conflict (employee_id) do nothing
      """;

  /** An account found by an e-mail that is no longer the person's own is not theirs. */
  private static final String FORGET_LINKS =
      """
      delete from slack_link where not exists (
        select 1 from person p
        where p.employee_id = slack_link.employee_id
          and lower(p.email) = lower(slack_link.email))
      """;

  private PersonChanges() {}

  static void write(Handle handle, RosterPlan plan, String today, RowsDone watcher) {
    List<RosterChange> changes = plan.changes();
    if (!changes.isEmpty()) {
      freeAddresses(handle, changes);
      keepRoles(handle, changes);
      writePeople(handle, changes, watcher);
      giveKeys(handle, changes);
      handle.execute(FORGET_LINKS);
      LeaderRows.settle(handle, today);
      DigestSlots.lookAgain(handle, supervisorsIn(changes));
      DigestSlots.lookAtTeamsOf(handle, changes.stream().map(one -> one.after().id()).toList());
    }
  }

  /** Whose team may be another now: supervisors before and after, and whoever leads people. */
  private static Set<PersonId> supervisorsIn(List<RosterChange> changes) {
    return changes.stream()
        .flatMap(
            change -> Stream.of(Optional.ofNullable(change.before()), Optional.of(change.after())))
        .flatMap(Optional::stream)
        .flatMap(
            person -> Stream.of(Optional.of(person.id()), Optional.ofNullable(person.supervisor())))
        .flatMap(Optional::stream)
        .collect(toSet());
  }

  private static void freeAddresses(Handle handle, List<RosterChange> changes) {
    ManyRows.write(
        handle,
        FREE_ADDRESSES,
        changes,
        (batch, change) -> batch.bind("id", change.after().id().value()));
  }

  private static void writePeople(Handle handle, List<RosterChange> changes, RowsDone watcher) {
    AtomicInteger written = new AtomicInteger();
    ManyRows.write(
        handle,
        WRITE,
        changes,
        (batch, change) -> {
          bind(batch, change.after());
          watcher.at(written.incrementAndGet(), changes.size());
        });
  }

  /**
   * What stands for each of them where they may be forgotten: nothing of them can be told from it.
   */
  private static void giveKeys(Handle handle, List<RosterChange> changes) {
    ManyRows.write(
        handle,
        GIVE_KEY,
        changes,
        (batch, change) ->
            batch
                .bind("id", change.after().id().value())
                .bind("key", UUID.randomUUID().toString()));
  }

  private static void keepRoles(Handle handle, List<RosterChange> changes) {
    List<RosterChange> moves = changes.stream().filter(one -> one.past().isPresent()).toList();
    ManyRows.write(
        handle,
        KEEP_ROLE,
        moves,
        (batch, move) -> bind(batch, move.after().id(), move.past().orElseThrow()));
  }

  static void bind(PreparedBatch batch, PersonId person, RolePeriod period) {
    batch
        .bind("id", person.value())
        .bind("role", period.role().value())
        .bind("since", period.since().toString())
        .bind("until", Rows.text(period.until()));
  }

  private static void bind(PreparedBatch batch, Person person) {
    batch
        .bind("id", person.id().value())
        .bind("name", person.name())
        .bind("email", person.email())
        .bind("slackId", Rows.text(person.slackId()))
        .bind("role", person.role().value())
        .bind("roleSince", person.roleSince().toString())
        .bind("hiredOn", Rows.text(person.hiredOn()))
        .bind("employment", person.employment().name())
        .bind("supervisor", Rows.text(person.supervisor()))
        .bind("site", person.site())
        .bind("shift", person.shift())
        .bind("employer", person.employer())
        .bind("contractEnd", Rows.text(person.contractEnd()))
        .bind("leaveFrom", Rows.text(person.leaveFrom()))
        .bind("leaveUntil", Rows.text(person.leaveUntil()))
        .bind("leftOn", Rows.text(person.leftOn()));
  }
}
