package careermap.database;

import careermap.reminder.CadenceRule;
import careermap.reminder.CadenceRules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiCadenceRules implements CadenceRules {
  private static final String ALL =
      "select scope, name, every_days, newcomers, since from cadence_rule order by scope, name";
  private static final String SET =
      """
      insert into cadence_rule (scope, name, every_days, newcomers, since, set_by, set_at)
      values (:scope, :name, :days, :newcomers, :since, :by, :now)
      on conflict (scope, name) do update set
        every_days = excluded.every_days, newcomers = excluded.newcomers,
        since = excluded.since, set_by = excluded.set_by, set_at = excluded.set_at
      """;
  private static final String REMOVE =
      "delete from cadence_rule where scope = :scope and name = :name";

  private final Connections connections;
  private final Clock clock;

  JdbiCadenceRules(Connections connections, Clock clock) {
    this.connections = connections;
    this.clock = clock;
  }

  @Override
  public List<CadenceRule> all() {
    return connections.read(JdbiCadenceRules::all);
  }

  static List<CadenceRule> all(Handle handle) {
    return handle.createQuery(ALL).map(JdbiCadenceRules::rule).list();
  }

  @Override
  public void set(CadenceRule rule, String by) {
    connections.change(
        handle -> {
          handle
              .createUpdate(SET)
              .bind("scope", rule.scope().name())
              .bind("name", rule.name())
              .bind("days", rule.everyDays())
              .bind("newcomers", rule.newcomers() ? 1 : 0)
              .bind("since", rule.since().toString())
              .bind("by", by)
              .bind("now", clock.millis())
              .execute();
          DigestSlots.lookAtAll(handle);
        });
  }

  @Override
  public void remove(CadenceRule.Scope scope, String name) {
    connections.change(
        handle -> {
          handle.createUpdate(REMOVE).bind("scope", scope.name()).bind("name", name).execute();
          DigestSlots.lookAtAll(handle);
        });
  }

  private static CadenceRule rule(ResultSet row, StatementContext context) throws SQLException {
    int days = row.getInt("every_days");
    return new CadenceRule(
        CadenceRule.Scope.valueOf(row.getString("scope")),
        row.getString("name"),
        row.wasNull() ? null : days,
        row.getBoolean("newcomers"),
        Rows.day(row, "since"));
  }
}
