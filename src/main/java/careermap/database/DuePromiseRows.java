package careermap.database;

import careermap.person.PersonId;
import careermap.reminder.DuePromise;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads the promises of supervisors that ride in a digest. */
final class DuePromiseRows {
  private static final String OF =
      """
      select r.id, r.other_id, o.name, r.text, r.made_on, r.due_on, r.state
      from promise r join person o on o.employee_id = r.other_id
      join conversation c on c.id = r.conversation_id
      where r.owner_id = :id and r.confidential = 0 and r.due_on is not null
        and c.agreement <> 'DISPUTED'
        and (r.state = 'OPEN' or r.settled_on >= :since)
      order by r.due_on, r.id
      """;
  private static final LocalDate END_OF_DAYS = LocalDate.of(9999, 12, 31);

  private static final String DIGEST_BEFORE =
      "select max(day) from digest where supervisor_id = :id and day < :day";

  private DuePromiseRows() {}

  /** All that have a day and are open. */
  static List<DuePromise> open(Handle handle, PersonId owner) {
    return of(handle, owner, END_OF_DAYS);
  }

  /** All that have a day and are open, or were settled since. */
  static List<DuePromise> of(Handle handle, PersonId owner, LocalDate since) {
    return handle
        .createQuery(OF)
        .bind("id", owner.value())
        .bind("since", since.toString())
        .map(DuePromiseRows::promise)
        .list();
  }

  /** The day of the digest before; null where there is none. */
  static @Nullable LocalDate digestBefore(Handle handle, PersonId supervisor, LocalDate day) {
    return handle
        .createQuery(DIGEST_BEFORE)
        .bind("id", supervisor.value())
        .bind("day", day.toString())
        .mapTo(String.class)
        .findOne()
        .map(LocalDate::parse)
        .orElse(null);
  }

  private static DuePromise promise(ResultSet row, StatementContext context) throws SQLException {
    return new DuePromise(
        row.getString("id"),
        new PersonId(row.getString("other_id")),
        row.getString("name"),
        row.getString("text"),
        Rows.day(row, "made_on"),
        Rows.day(row, "due_on"),
        !row.getString("state").equals("OPEN"));
  }
}
