package careermap.database;

import static java.util.stream.Collectors.groupingBy;

import careermap.standard.AbilityStandards;
import careermap.standard.StandardCriterion;
import careermap.standard.StandardUnit;
import careermap.standard.UnitCode;
import careermap.standard.UnitHeading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiAbilityStandards implements AbilityStandards {
  private static final String UNITS =
      "select code, name, industry, job_type, sheet, summary, numbered from standard_unit ";
  private static final String CRITERIA =
      "select code, unit, category, mark, text from standard_criterion ";
  private static final String WRITE_UNIT =
      """
      insert into standard_unit (code, name, industry, job_type, sheet, summary, numbered)
      values (:code, :name, :industry, :jobType, :sheet, :summary, :numbered)
      on conflict (code) do update
      set name = excluded.name, industry = excluded.industry, job_type = excluded.job_type,
          sheet = excluded.sheet, summary = excluded.summary, numbered = excluded.numbered
      """;
  private static final String FORGET_CRITERIA = "delete from standard_criterion where unit = :code";
  private static final String WRITE_CRITERION =
      """
      insert into standard_criterion (code, unit, position, category, mark, text)
      values (:code, :unit, :position, :category, :mark, :text)
      """;

  private final Connections connections;

  JdbiAbilityStandards(Connections connections) {
    this.connections = connections;
  }

  @Override
  public List<StandardUnit> all() {
    return connections.read(
        handle -> {
          Map<String, List<CriterionRow>> criteria =
              handle
                  .createQuery(CRITERIA + "order by unit, position")
                  .map(JdbiAbilityStandards::criterion)
                  .stream()
                  .collect(groupingBy(CriterionRow::unit));
          return handle
              .createQuery(UNITS + "order by code")
              .map(
                  (row, context) ->
                      unit(row, criteria.getOrDefault(row.getString("code"), List.of())))
              .list();
        });
  }

  @Override
  public Optional<StandardUnit> unit(UnitCode code) {
    return connections.read(
        handle ->
            handle
                .createQuery(UNITS + "where code = :code")
                .bind("code", code.value())
                .map((row, context) -> unit(row, criteria(handle, code)))
                .findOne());
  }

  @Override
  public void put(List<StandardUnit> units) {
    connections.change(
        handle -> {
          PreparedBatch unitRows = handle.prepareBatch(WRITE_UNIT);
          PreparedBatch forgotten = handle.prepareBatch(FORGET_CRITERIA);
          PreparedBatch criteria = handle.prepareBatch(WRITE_CRITERION);
          for (StandardUnit unit : units) {
            bind(unitRows, unit);
            forgotten.bind("code", unit.code().value()).add();
            bindCriteria(criteria, unit);
          }
          execute(unitRows);
          execute(forgotten);
          execute(criteria);
        });
  }

  private static List<CriterionRow> criteria(Handle handle, UnitCode unit) {
    return handle
        .createQuery(CRITERIA + "where unit = :unit order by position")
        .bind("unit", unit.value())
        .map(JdbiAbilityStandards::criterion)
        .list();
  }

  private static void bind(PreparedBatch batch, StandardUnit unit) {
    UnitHeading heading = unit.heading();
    batch
        .bind("code", unit.code().value())
        .bind("name", heading.name())
        .bind("industry", heading.industry())
        .bind("jobType", heading.jobType())
        .bind("sheet", heading.group())
        .bind("summary", heading.summary())
        .bind("numbered", unit.numbered())
        .add();
  }

  private static void bindCriteria(PreparedBatch batch, StandardUnit unit) {
    int position = 0;
    for (StandardCriterion criterion : unit.criteria()) {
      position++;
      batch
          .bind("code", criterion.code())
          .bind("unit", unit.code().value())
          .bind("position", position)
          .bind("category", criterion.category())
          .bind("mark", criterion.mark())
          .bind("text", criterion.text())
          .add();
    }
  }

  private static void execute(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static StandardUnit unit(ResultSet row, List<CriterionRow> criteria) throws SQLException {
    return new StandardUnit(
        new UnitCode(row.getString("code")),
        new UnitHeading(
            row.getString("name"),
            row.getString("industry"),
            row.getString("job_type"),
            row.getString("sheet"),
            row.getString("summary")),
        criteria.stream().map(CriterionRow::criterion).toList(),
        row.getInt("numbered"));
  }

  private static CriterionRow criterion(ResultSet row, StatementContext context)
      throws SQLException {
    return new CriterionRow(
        row.getString("unit"),
        new StandardCriterion(
            row.getString("code"),
            row.getString("category"),
            row.getString("mark"),
            row.getString("text")));
  }

  private record CriterionRow(String unit, StandardCriterion criterion) {}
}
