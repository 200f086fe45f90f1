package careermap.database;

import careermap.assessment.Assessment;
import careermap.map.RoleCode;
import careermap.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Evaluation sheets without their marks, as they stand in their table. */
final class AssessmentRows {
  static final String SELECT =
      """
      select a.id, a.employee_id, a.role, a.map_version, a.cycle, a.opened_by, a.opened_at, a.shared,
        a.rater_id, a.self_at, a.rater_at, a.closed_at, a.revision
      from assessment a
      """;
  private static final String INSERT =
      """
      insert into assessment (id, employee_id, role, map_version, cycle, opened_by, opened_at, shared)
      values (:id, :person, :role, :version, :cycle, :by, :at, :shared)
      on conflict do nothing
      """;

  /**
   * The rater is no part of it: who that is follows from the marks. Nothing happens where another
   * one of the role is open, nor where a side submits whose last mark was taken away meanwhile.
   */
  private static final String CHANGE =
      """
      update assessment
      set shared = :shared, self_at = :selfAt, rater_at = :raterAt, closed_at = :closedAt,
        revision = :revision
      where id = :id and revision = :seen
        and not (:closedAt is null and (:shared = 1 or :selfAt is null) and exists (
          select 1 from assessment o
          where o.employee_id = assessment.employee_id and o.role = assessment.role
            and o.shared = :shared and o.id <> assessment.id
            and o.closed_at is null and (o.shared = 1 or o.self_at is null)))
        and (:selfAt is null or self_at is not null or exists (
          select 1 from assessment_mark m where m.assessment_id = :id and m.author_id = employee_id))
        and (:raterAt is null or rater_at is not null or exists (
          select 1 from assessment_mark m where m.assessment_id = :id and m.author_id = rater_id))
      """;

  private AssessmentRows() {}

  static Optional<Assessment> byId(Handle handle, String id) {
    return handle
        .createQuery(SELECT + "where a.id = :id")
        .bind("id", id)
        .map(AssessmentRows::read)
        .findOne();
  }

  static boolean insert(Handle handle, Assessment one) {
    return bound(handle.createUpdate(INSERT), one).execute() == 1;
  }

  /** Those of whoever has an open one are left out. */
  static void insert(Handle handle, List<Assessment> sheets) {
    ManyRows.write(handle, INSERT, sheets, AssessmentRows::bound);
  }

  private static <T extends SqlStatement<T>> T bound(T statement, Assessment one) {
    return statement
        .bind("id", one.id())
        .bind("person", one.person().value())
        .bind("role", one.role().value())
        .bind("version", one.version())
        .bind("cycle", one.cycle())
        .bind("by", one.openedBy().value())
        .bind("at", one.openedAt().toEpochMilli())
        .bind("shared", one.shared());
  }

  static boolean change(Handle handle, Assessment after) {
    return handle
            .createUpdate(CHANGE)
            .bind("id", after.id())
            .bind("shared", after.shared())
            .bind("selfAt", Rows.millis(after.selfAt()))
            .bind("raterAt", Rows.millis(after.raterAt()))
            .bind("closedAt", Rows.millis(after.closedAt()))
            .bind("revision", after.revision())
            .bind("seen", after.revision() - 1)
            .execute()
        == 1;
  }

  /** Of a rater who is erased, a side that nobody has seen is as if it had never been. */
  private static @Nullable Instant raterAt(ResultSet row) throws SQLException {
    boolean unseen = row.getString("rater_id") == null && row.getString("self_at") == null;
    return unseen ? null : Rows.optionalMoment(row, "rater_at");
  }

  static Assessment read(ResultSet row, StatementContext context) throws SQLException {
    return new Assessment(
        row.getString("id"),
        new PersonId(row.getString("employee_id")),
        new RoleCode(row.getString("role")),
        row.getInt("map_version"),
        row.getString("cycle"),
        new PersonId(row.getString("opened_by")),
        Rows.moment(row, "opened_at"),
        row.getBoolean("shared"),
        Rows.optional(row, "rater_id", PersonId::new),
        Rows.optionalMoment(row, "self_at"),
        raterAt(row),
        Rows.optionalMoment(row, "closed_at"),
        row.getLong("revision"));
  }
}
