package careermap.database;

import careermap.assessment.WaitingSheet;
import careermap.map.RoleCode;
import careermap.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Sheets that wait for somebody, in one statement however many people there are. */
final class WaitingSheetRows {
  /** Marks of both sides meet here only where both are in. */
  static final String WAITING =
      """
      with mine as (
        select a.*, a.self_at is not null and a.rater_at is not null as revealed
        from assessment a
        join person p on p.employee_id = a.employee_id
        where a.employee_id in (select o.employee_id from person o where o.supervisor_id = :id
            union all select :id)
          and a.closed_at is null and (p.left_on is null or p.left_on > :today)
          and (a.employee_id = :id or a.shared = 1)
      )
      select m.id, m.employee_id, m.role, m.revealed,
        (select count(*) from assessment_mark own
          where own.assessment_id = m.id and own.author_id = :id) as marked,
        count(r.criterion) as common,
        count(case when r.mark <> s.mark then r.criterion end) as differences,
        count(case when r.mark <> s.mark and e.criterion is null then r.criterion end)
          as without_example
      from mine m
      left join assessment_mark s
        on m.revealed and s.assessment_id = m.id and s.author_id = m.employee_id
      left join assessment_mark r
        on m.revealed and r.assessment_id = m.id and r.author_id = m.rater_id
          and r.criterion = s.criterion
      left join assessment_example e on e.assessment_id = m.id and e.criterion = r.criterion
      where (m.revealed and :id in (m.employee_id, m.rater_id))
        or (m.employee_id = :id and m.self_at is null)
        or (m.employee_id <> :id and m.rater_at is null)
      group by m.id, m.employee_id, m.role, m.revealed, m.opened_at
      order by m.revealed desc, m.opened_at, m.id
      """;

  private WaitingSheetRows() {}

  static List<WaitingSheet> of(Handle handle, PersonId reader, String today) {
    return handle
        .createQuery(WAITING)
        .bind("id", reader.value())
        .bind("today", today)
        .map(WaitingSheetRows::read)
        .list();
  }

  private static WaitingSheet read(ResultSet row, StatementContext context) throws SQLException {
    return new WaitingSheet(
        row.getString("id"),
        new PersonId(row.getString("employee_id")),
        new RoleCode(row.getString("role")),
        row.getInt("marked"),
        row.getBoolean("revealed") ? talk(row) : null);
  }

  private static WaitingSheet.Talk talk(ResultSet row) throws SQLException {
    return new WaitingSheet.Talk(
        row.getInt("common"), row.getInt("differences"), row.getInt("without_example"));
  }
}
