package careermap.database;

import careermap.delivery.Notice;
import careermap.person.Correction;
import careermap.person.Corrections;
import careermap.person.SlackId;
import careermap.roster.Settlements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

final class JdbiCorrections implements Corrections, Settlements {
  private static final String REPORT =
      """
      insert into correction (slack_user_id, employee_id, kind, reported_on, reported_at)
      values (:by, (select p.employee_id from person p
                    left join slack_link l on l.employee_id = p.employee_id
                    where coalesce(p.slack_user_id, l.slack_user_id) = :by
                      and (p.left_on is null or p.left_on > :today)),
              :kind, :day, :now)
      on conflict (slack_user_id, kind, reported_on) do nothing
      """;
  private static final String SELECT =
      "select "
          + PersonRow.COLUMNS
          + """
          , c.id, c.slack_user_id as reported_by, c.kind, c.reported_at
          from correction c
          left join person p on p.employee_id = c.employee_id
          left join slack_link l on l.employee_id = p.employee_id
          """;
  private static final String OPEN = SELECT + "where c.settled_at is null order by c.id";
  private static final String SETTLED = SELECT + "where c.settled_at is not null and c.id = :id";
  private static final String SETTLE =
      "update correction set settled_at = :now where id = :id and settled_at is null";

  private final Connections connections;

  JdbiCorrections(Connections connections) {
    this.connections = connections;
  }

  @Override
  public boolean report(SlackId by, Correction.Kind kind, LocalDate day, Instant now) {
    return connections.write(
        handle ->
            handle
                    .createUpdate(REPORT)
                    .bind("by", by.value())
                    .bind("kind", kind.name())
                    .bind("day", day.toString())
                    .bind("today", connections.today())
                    .bind("now", now.toEpochMilli())
                    .execute()
                == 1);
  }

  @Override
  public List<Correction> open() {
    return connections.read(
        handle -> handle.createQuery(OPEN).map(JdbiCorrections::correction).list());
  }

  @Override
  public Optional<Correction> settled(long id) {
    return connections.read(
        handle ->
            handle.createQuery(SETTLED).bind("id", id).map(JdbiCorrections::correction).findOne());
  }

  @Override
  public void settle(long id, List<Notice> notices, Instant now) {
    connections.change(
        handle -> {
          int settled =
              handle.createUpdate(SETTLE).bind("id", id).bind("now", now.toEpochMilli()).execute();
          if (settled == 1) {
            NoticeRows.add(handle, notices, now);
          }
        });
  }

  private static Correction correction(ResultSet row, StatementContext context)
      throws SQLException {
    @Nullable String known = row.getString("employee_id");
    return new Correction(
        row.getLong("id"),
        new SlackId(row.getString("reported_by")),
        known == null ? null : PersonRow.MAPPER.map(row, context),
        Correction.Kind.valueOf(row.getString("kind")),
        Rows.moment(row, "reported_at"));
  }
}
