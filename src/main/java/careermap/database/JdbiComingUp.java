package careermap.database;

import careermap.conversation.Appointment;
import careermap.conversation.ComingUp;
import careermap.conversation.Promise;
import careermap.delivery.Notice;
import careermap.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiComingUp implements ComingUp {
  private static final String APPOINTMENTS =
      """
      select id, sequence, employee_id, listener_id, agreed_at, changed_at from talk_request
      where state = 'AGREED' and agreed_at > :from and agreed_at <= :until order by agreed_at, id
      """;
  private static final String PROMISES =
      PromiseRows.SELECT
          + """
          join reminder_preference r on r.employee_id = p.owner_id
          join person o on o.employee_id = p.owner_id
          where p.state = 'OPEN' and p.due_on between :from and :until
            and ',' || r.switched_on || ',' like '%,PROMISE_DUE,%'
            and (o.left_on is null or o.left_on > :today) and
          """
          + PromiseRows.STANDS
          + PromiseRows.SOONEST_FIRST;

  /** What is told on the day takes the place of a brief that did not get through. */
  private static final String DROP_BRIEF =
      """
      update delivery set state = 'DROPPED', outcome = 'told on the day'
      where kind = 'BRIEF' and state = 'WAITING' and about = :about and to_id = :to
      """;

  private final Connections connections;

  JdbiComingUp(Connections connections) {
    this.connections = connections;
  }

  @Override
  public List<Appointment> appointments(Instant from, Instant until) {
    return connections.read(
        handle ->
            handle
                .createQuery(APPOINTMENTS)
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .map(JdbiComingUp::appointment)
                .list());
  }

  @Override
  public List<Promise> promises(LocalDate from, LocalDate until) {
    return connections.read(
        handle ->
            handle
                .createQuery(PROMISES)
                .bind("from", from.toString())
                .bind("until", until.toString())
                .bind("today", connections.today())
                .map(PromiseRows::read)
                .list());
  }

  /** Looked up first, so that a round with nothing new writes nothing. */
  @Override
  public void tell(List<Notice> notices, Instant now) {
    List<Notice> undecided =
        connections.read(
            handle -> notices.stream().filter(notice -> !wasDecided(handle, notice)).toList());
    if (!undecided.isEmpty()) {
      connections.change(handle -> tell(handle, undecided, now));
    }
  }

  private static void tell(Handle handle, List<Notice> notices, Instant now) {
    notices.stream()
        .filter(notice -> notice.kind() == Notice.Kind.TALK_TODAY)
        .forEach(
            notice ->
                handle
                    .createUpdate(DROP_BRIEF)
                    .bind("about", notice.about())
                    .bind("to", notice.to().value())
                    .execute());
    NoticeRows.add(handle, notices, now);
  }

  private static boolean wasDecided(Handle handle, Notice notice) {
    return handle
            .createQuery("select count(*) from delivery where key = :key")
            .bind("key", notice.key())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  private static Appointment appointment(ResultSet row, StatementContext context)
      throws SQLException {
    return new Appointment(
        row.getString("id"),
        row.getString("sequence"),
        new PersonId(row.getString("employee_id")),
        new PersonId(row.getString("listener_id")),
        Rows.moment(row, "agreed_at"),
        Rows.moment(row, "changed_at"));
  }
}
