package careermap.database;

import careermap.assessment.Assessment;
import careermap.assessment.Cycle;
import careermap.assessment.CycleLine;
import careermap.assessment.Cycles;
import careermap.delivery.Notice;
import careermap.map.RoleCode;
import careermap.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiCycles implements Cycles {
  private static final String BY_ID =
      "select id, name, opened_by, opened_at, last_day from assessment_cycle where id = :id";
  private static final String ALL =
      """
      select c.id, c.name, c.opened_by, c.opened_at, c.last_day, count(a.id) as sheets,
        count(case when a.self_at is not null and a.rater_at is not null then 1 end) as complete
      from assessment_cycle c
      left join assessment a on a.cycle = c.id
      group by c.id
      order by c.opened_at desc, c.id
      """;
  private static final String OPEN =
      "select employee_id, role from assessment where closed_at is null and shared = 1";
  private static final String KEEP =
      """
      insert into assessment_cycle (id, name, opened_by, opened_at, last_day)
      values (:id, :name, :by, :at, :lastDay)
      """;
  private static final String OPENED = AssessmentRows.SELECT + "where a.cycle = :id order by a.id";
  private static final String UNTOUCHED =
      """
      select count(*) >= 5 and count(case when self_at is not null or rater_at is not null
          or closed_at is not null
          or exists (select 1 from assessment_mark m where m.assessment_id = a.id)
          or exists (select 1 from assessment_comment c where c.assessment_id = a.id)
        then 1 end) = 0
      from assessment a where a.cycle = :id
      """;
  private static final String REMOVE_SHEETS = "delete from assessment where cycle = :id";
  private static final String REMOVE = "delete from assessment_cycle where id = :id";

  private final Connections connections;

  JdbiCycles(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<Cycle> byId(String id) {
    return connections.read(
        handle -> handle.createQuery(BY_ID).bind("id", id).map(JdbiCycles::cycle).findOne());
  }

  @Override
  public List<CycleLine> all() {
    return connections.read(handle -> handle.createQuery(ALL).map(JdbiCycles::line).list());
  }

  @Override
  public Map<PersonId, Set<RoleCode>> openRoles() {
    Map<PersonId, Set<RoleCode>> roles = new HashMap<>();
    connections
        .read(
            handle ->
                handle
                    .createQuery(OPEN)
                    .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                    .list())
        .forEach(
            one ->
                roles
                    .computeIfAbsent(new PersonId(one.getKey()), id -> new HashSet<>())
                    .add(new RoleCode(one.getValue())));
    return roles;
  }

  @Override
  public List<Assessment> open(
      Cycle cycle, List<Assessment> sheets, Function<List<Assessment>, List<Notice>> notices) {
    return connections.write(
        handle -> {
          keep(handle, cycle);
          AssessmentRows.insert(handle, sheets);
          List<Assessment> opened = opened(handle, cycle);
          NoticeRows.add(handle, notices.apply(opened), cycle.openedAt());
          if (opened.isEmpty()) {
            handle.createUpdate(REMOVE).bind("id", cycle.id()).execute();
          }
          return opened;
        });
  }

  @Override
  public boolean removeUnmarked(String id) {
    return connections.write(
        handle -> {
          boolean untouched =
              handle.createQuery(UNTOUCHED).bind("id", id).mapTo(Boolean.class).one();
          if (untouched) {
            NoticeRows.dropAbout(handle, id);
            handle.createUpdate(REMOVE_SHEETS).bind("id", id).execute();
            handle.createUpdate(REMOVE).bind("id", id).execute();
          }
          return untouched;
        });
  }

  private static void keep(Handle handle, Cycle cycle) {
    LocalDate lastDay = cycle.lastDay();
    handle
        .createUpdate(KEEP)
        .bind("id", cycle.id())
        .bind("name", cycle.name())
        .bind("by", cycle.openedBy())
        .bind("at", cycle.openedAt().toEpochMilli())
        .bind("lastDay", lastDay == null ? null : lastDay.toString())
        .execute();
  }

  private static List<Assessment> opened(Handle handle, Cycle cycle) {
    return handle.createQuery(OPENED).bind("id", cycle.id()).map(AssessmentRows::read).list();
  }

  private static CycleLine line(ResultSet row, StatementContext context) throws SQLException {
    return CycleLine.of(cycle(row, context), row.getInt("sheets"), row.getInt("complete"));
  }

  private static Cycle cycle(ResultSet row, StatementContext context) throws SQLException {
    return new Cycle(
        row.getString("id"),
        row.getString("name"),
        row.getString("opened_by"),
        Rows.moment(row, "opened_at"),
        Rows.optional(row, "last_day", LocalDate::parse));
  }
}
