package careermap.database;

import careermap.growth.Attainment;
import careermap.growth.GrowthEvent;
import careermap.growth.Undertaking;
import careermap.growth.UndertakingId;
import careermap.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Experiences and what became of them, as they stand in the tables. */
final class UndertakingRows {
  static final String SELECT =
      """
      select a.employee_id, a.requirement, a.status, a.reached_on, a.valid_until, a.evidence, a.claimed_at,
             a.answered_by, a.answered_at, a.returned, a.revision
      from attainment a
      """;
  private static final String ADD_EVENT =
      """
      insert into attainment_event (employee_id, requirement, step, by_id, word, on_day, at)
      values (:id, :requirement, :step, :by, :word, :on, :at)
      """;
  private static final String WRITE =
      """
      insert into attainment (employee_id, requirement, status, reached_on, valid_until, evidence, claimed_at,
                              answered_by, answered_at, returned, revision)
      values (:id, :requirement, :status, :on, :until, :evidence, :claimed, :by, :answered, :returned, :revision)
      on conflict (employee_id, requirement) do update
      set status = excluded.status, reached_on = excluded.reached_on, valid_until = excluded.valid_until,
          evidence = excluded.evidence, claimed_at = excluded.claimed_at, answered_by = excluded.answered_by,
          answered_at = excluded.answered_at, returned = excluded.returned, revision = excluded.revision
      """;
  private static final String REMOVE =
      "delete from attainment where employee_id = :id and requirement = :requirement";

  private UndertakingRows() {}

  /** Returns the number of the event, which is greater than that of every one before. */
  static long add(Handle handle, GrowthEvent event) {
    return handle
        .createUpdate(ADD_EVENT)
        .bind("id", event.about().person().value())
        .bind("requirement", event.about().requirement())
        .bind("step", event.step().name())
        .bind("by", Rows.text(event.by()))
        .bind("word", event.word())
        .bind("on", Rows.text(event.on()))
        .bind("at", event.at().toEpochMilli())
        .executeAndReturnGeneratedKeys("id")
        .mapTo(Long.class)
        .one();
  }

  static void write(Handle handle, Undertaking after, long revision) {
    handle
        .createUpdate(WRITE)
        .bind("id", after.id().person().value())
        .bind("requirement", after.id().requirement())
        .bind("status", after.attainment().status().name())
        .bind("on", Rows.text(after.attainment().on()))
        .bind("until", Rows.text(after.attainment().until()))
        .bind("evidence", after.evidence())
        .bind("claimed", Rows.millis(after.claimedAt()))
        .bind("by", Rows.text(after.answeredBy()))
        .bind("answered", Rows.millis(after.answeredAt()))
        .bind("returned", after.returned())
        .bind("revision", revision)
        .execute();
  }

  static void remove(Handle handle, UndertakingId id) {
    handle
        .createUpdate(REMOVE)
        .bind("id", id.person().value())
        .bind("requirement", id.requirement())
        .execute();
  }

  static Undertaking read(ResultSet row, StatementContext context) throws SQLException {
    return new Undertaking(
        id(row),
        new Attainment(
            row.getString("requirement"),
            Attainment.Status.valueOf(row.getString("status")),
            Rows.optional(row, "reached_on", LocalDate::parse),
            Rows.optional(row, "valid_until", LocalDate::parse)),
        row.getString("evidence"),
        Rows.optionalMoment(row, "claimed_at"),
        Rows.optional(row, "answered_by", PersonId::new),
        Rows.optionalMoment(row, "answered_at"),
        row.getString("returned"),
        row.getLong("revision"));
  }

  static GrowthEvent readEvent(ResultSet row, StatementContext context) throws SQLException {
    return new GrowthEvent(
        id(row),
        GrowthEvent.Step.valueOf(row.getString("step")),
        Rows.optional(row, "by_id", PersonId::new),
        row.getString("word"),
        Rows.optional(row, "on_day", LocalDate::parse),
        Rows.moment(row, "at"));
  }

  private static UndertakingId id(ResultSet row) throws SQLException {
    return new UndertakingId(
        new PersonId(row.getString("employee_id")), row.getString("requirement"));
  }
}
