package careermap.database;

import static java.util.stream.Collectors.toSet;

import careermap.history.PastEvent;
import careermap.history.PastEvent.PastAttainment;
import careermap.history.PastEvent.PastRole;
import careermap.history.PastEvent.PastTalk;
import careermap.history.PastEvent.PastWord;
import careermap.history.PastEvents;
import careermap.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiPastEvents implements PastEvents {
  private static final String TALKS =
      "select employee_id, held_on from conversation where confidential = 0";
  private static final String ATTAINMENTS =
      """
      select employee_id, requirement, reached_on, valid_until
      from attainment where status = 'CONFIRMED'
      """;
  private static final String WRITE_ROLE =
      """
      insert into role_period (employee_id, role, since, until)
      values (:id, :role, :since, :until)
      on conflict (employee_id, since) do update
      set role = excluded.role, until = excluded.until
      """;
  private static final String WRITE_TALK =
      """
      insert into conversation (id, employee_id, held_on, logged_at)
      values ('before-' || :id || '-' || :on, :id, :on, 0)
      on conflict do nothing
      """;
  private static final String WRITE_ATTAINMENT =
      """
      insert into attainment (employee_id, requirement, status, reached_on, valid_until, revision)
      values (:id, :requirement, 'CONFIRMED', :on, :until,
              (select max(id) from attainment_event where employee_id = :id and requirement = :requirement))
      on conflict (employee_id, requirement) do update
      set status = excluded.status, reached_on = excluded.reached_on, valid_until = excluded.valid_until,
          answered_by = null, answered_at = null, returned = null, revision = excluded.revision
      """;
  private static final String WRITE_EVENT =
      """
      insert into attainment_event (employee_id, requirement, step, on_day, at)
      values (:id, :requirement, 'CONFIRMED', :on, :now)
      """;
  private static final String CLAIMED =
      """
      select employee_id, requirement, reached_on as from_on from attainment
      where status = 'CLAIMED' and reached_on is not null
      """;

  /** Whoever returned or took back something knew what was known by then. */
  private static final String REFUTED =
      """
      select employee_id, requirement, max(at) as refuted_at from attainment_event
      where step in ('RETURNED', 'TAKEN_BACK') group by employee_id, requirement
      """;

  private final Connections connections;

  JdbiPastEvents(Connections connections) {
    this.connections = connections;
  }

  @Override
  public List<PastEvent> all() {
    return connections.read(
        handle ->
            Stream.of(
                    handle.createQuery(CLAIMED).map(JdbiPastEvents::word).stream(),
                    handle.createQuery(REFUTED).map(JdbiPastEvents::refuted).stream(),
                    RolePeriods.all(handle).stream(),
                    handle.createQuery(TALKS).map(JdbiPastEvents::talk).stream(),
                    handle.createQuery(ATTAINMENTS).map(JdbiPastEvents::attainment).stream())
                .<PastEvent>flatMap(events -> events)
                .toList());
  }

  @Override
  public void record(List<PastEvent> events, Instant now) {
    connections.change(
        handle -> {
          write(handle, WRITE_ROLE, events, PastRole.class, JdbiPastEvents::bindRole);
          write(handle, WRITE_TALK, events, PastTalk.class, JdbiPastEvents::bindTalk);
          write(
              handle,
              WRITE_EVENT,
              events,
              PastAttainment.class,
              (batch, event) -> bindEvent(batch, event, now));
          write(
              handle,
              WRITE_ATTAINMENT,
              events,
              PastAttainment.class,
              JdbiPastEvents::bindAttainment);
          DigestSlots.lookAtTeamsOf(handle, talkedWith(events));
        });
  }

  private static Set<PersonId> talkedWith(List<PastEvent> events) {
    return events.stream()
        .filter(PastTalk.class::isInstance)
        .map(PastEvent::person)
        .collect(toSet());
  }

  private static <E extends PastEvent> void write(
      Handle handle,
      String statement,
      List<PastEvent> events,
      Class<E> kind,
      BiConsumer<PreparedBatch, E> binding) {
    List<E> some = events.stream().filter(kind::isInstance).map(kind::cast).toList();
    ManyRows.write(handle, statement, some, binding);
  }

  private static void bindRole(PreparedBatch batch, PastRole event) {
    PersonChanges.bind(batch, event.person(), event.period());
  }

  private static void bindTalk(PreparedBatch batch, PastTalk event) {
    batch.bind("id", event.person().value()).bind("on", event.on().toString());
  }

  private static void bindAttainment(PreparedBatch batch, PastAttainment event) {
    batch
        .bind("id", event.person().value())
        .bind("requirement", event.requirement())
        .bind("on", Rows.text(event.on()))
        .bind("until", Rows.text(event.until()));
  }

  private static void bindEvent(PreparedBatch batch, PastAttainment event, Instant now) {
    batch
        .bind("id", event.person().value())
        .bind("requirement", event.requirement())
        .bind("on", Rows.text(event.on()))
        .bind("now", now.toEpochMilli());
  }

  private static PastWord word(ResultSet row, StatementContext context) throws SQLException {
    return new PastWord(
        new PersonId(row.getString("employee_id")),
        row.getString("requirement"),
        Rows.day(row, "from_on"));
  }

  /** From the day after on, wherever that day began last. */
  private static PastWord refuted(ResultSet row, StatementContext context) throws SQLException {
    return new PastWord(
        new PersonId(row.getString("employee_id")),
        row.getString("requirement"),
        Rows.moment(row, "refuted_at").atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1));
  }

  private static PastTalk talk(ResultSet row, StatementContext context) throws SQLException {
    return new PastTalk(new PersonId(row.getString("employee_id")), Rows.day(row, "held_on"));
  }

  private static PastAttainment attainment(ResultSet row, StatementContext context)
      throws SQLException {
    return new PastAttainment(
        new PersonId(row.getString("employee_id")),
        row.getString("requirement"),
        Rows.optional(row, "reached_on", LocalDate::parse),
        Rows.optional(row, "valid_until", LocalDate::parse));
  }
}
