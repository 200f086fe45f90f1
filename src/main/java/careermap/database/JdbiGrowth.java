package careermap.database;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import careermap.growth.Attainment;
import careermap.growth.Goal;
import careermap.growth.Growth;
import careermap.map.RoleCode;
import careermap.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiGrowth implements Growth {
  private static final String ATTAINMENTS =
      """
      select requirement, status, reached_on, valid_until
      from attainment where employee_id = :id order by reached_on nulls first, requirement
      """;
  private static final String ALL_ATTAINMENTS =
      """
      select employee_id, requirement, status, reached_on, valid_until
      from attainment order by employee_id, reached_on nulls first, requirement
      """;
  private static final String GOALS =
      """
      select role as goal_role, years, reason, set_at, readers
      from goal where employee_id = :id order by id desc
      """;
  private static final String AIM =
      """
      insert into goal (employee_id, role, years, reason, set_at, readers)
      values (:id, :role, :years, :reason, :setAt, :readers)
      """;

  private final Connections connections;

  JdbiGrowth(Connections connections) {
    this.connections = connections;
  }

  @Override
  public List<Attainment> attainmentsOf(PersonId person) {
    return connections.read(handle -> attainments(handle, person));
  }

  @Override
  public Optional<Goal> goalOf(PersonId person) {
    return goalsOf(person).stream().findFirst();
  }

  @Override
  public List<Goal> goalsOf(PersonId person) {
    return connections.read(
        handle ->
            handle
                .createQuery(GOALS)
                .bind("id", person.value())
                .map((row, context) -> goal(row))
                .list());
  }

  @Override
  public void aim(PersonId person, Goal goal) {
    connections.change(
        handle ->
            handle
                .createUpdate(AIM)
                .bind("id", person.value())
                .bind("role", goal.role().value())
                .bind("years", goal.years())
                .bind("reason", goal.reason())
                .bind("setAt", goal.setAt().toEpochMilli())
                .bind("readers", goal.readers().name())
                .execute());
  }

  static List<Attainment> attainments(Handle handle, PersonId person) {
    return handle
        .createQuery(ATTAINMENTS)
        .bind("id", person.value())
        .map(JdbiGrowth::attainment)
        .list();
  }

  /** Of everybody who has any, in the same order for each. */
  static Map<PersonId, List<Attainment>> attainments(Handle handle) {
    return handle
        .createQuery(ALL_ATTAINMENTS)
        .map(
            (row, context) ->
                Map.entry(new PersonId(row.getString("employee_id")), attainment(row, context)))
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static Attainment attainment(ResultSet row, StatementContext context)
      throws SQLException {
    return new Attainment(
        row.getString("requirement"),
        Attainment.Status.valueOf(row.getString("status")),
        Rows.optional(row, "reached_on", LocalDate::parse),
        Rows.optional(row, "valid_until", LocalDate::parse));
  }

  /** Reads the goal whose role stands in the column {@code goal_role}. */
  static Goal goal(ResultSet row) throws SQLException {
    return new Goal(
        new RoleCode(row.getString("goal_role")),
        Rows.optional(row, "years", Integer::valueOf),
        row.getString("reason"),
        Rows.moment(row, "set_at"),
        Goal.Readers.valueOf(row.getString("readers")));
  }
}
