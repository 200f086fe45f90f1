package careermap.database;

import static java.util.stream.Collectors.groupingBy;

import careermap.access.AuditTrail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiAuditTrail implements AuditTrail {
  /** An account stands for its owner; who is on no roster is kept by their account. */
  private static final String KEEP =
      """
      insert into audit (id, at, actor, action, subject) values (
        :id, :at,
        coalesce(
          (select key from person_key where employee_id = :actor),
          (select k.key from person p join person_key k on k.employee_id = p.employee_id
           where p.slack_user_id = :actor and p.left_on is null),
          (select k.key from slack_link l join person_key k on k.employee_id = l.employee_id
           where l.slack_user_id = :actor),
          :stranger),
        :action,
        (select key from person_key where employee_id = :person))
      """;

  /** A value that is somebody's number is kept as their key, so that it says nothing without it. */
  private static final String KEEP_FIELD =
      """
      insert into audit_field (audit_id, position, field, before, after) values (
        :audit, :position, :name,
        coalesce((select key from person_key where employee_id = :before), :before),
        coalesce((select key from person_key where employee_id = :after), :after))
      """;

  private static final String ENTRIES =
      """
      select a.id, a.at, coalesce(k.employee_id, a.actor) as actor, a.action,
        coalesce(s.employee_id, a.subject) as subject
      from audit a
      left join person_key k on k.key = a.actor
      left join person_key s on s.key = a.subject
      """;
  private static final String SINCE =
      ENTRIES + "where a.at >= :from and a.id > :after order by a.id limit :limit";
  private static final String NEWEST = ENTRIES + "order by a.id desc limit :limit";
  private static final String FIELDS =
      """
      select f.audit_id, f.position, f.field, coalesce(b.employee_id, f.before) as before,
        coalesce(n.employee_id, f.after) as after
      from audit_field f
      left join person_key b on b.key = f.before
      left join person_key n on n.key = f.after
      where f.audit_id between :from and :until order by f.audit_id, f.position
      """;

  /** So that many years of it fit into a small memory. */
  private static final int AT_A_TIME = 500;

  private final Connections connections;

  JdbiAuditTrail(Connections connections) {
    this.connections = connections;
  }

  @Override
  public <T> T keeping(Supplier<T> change, Function<T, List<Entry>> entries) {
    return connections.write(
        handle -> {
          T outcome = change.get();
          keep(handle, entries.apply(outcome), connections.dialect());
          return outcome;
        });
  }

  /** A roster brings ten thousand at once, so that each is not a statement of its own. */
  private static void keep(Handle handle, List<Entry> entries, Dialect dialect) {
    if (entries.isEmpty()) {
      return;
    }
    long last =
        handle
            .createQuery(dialect.lastAuditNumber())
            .bind("count", entries.size())
            .mapTo(Long.class)
            .one();
    List<Integer> numbers = IntStream.range(0, entries.size()).boxed().toList();
    ManyRows.write(
        handle, KEEP, numbers, (batch, at) -> bind(batch, last + 1 + at, entries.get(at)));
    List<FieldRow> fields =
        numbers.stream().flatMap(at -> fields(last + 1 + at, entries.get(at))).toList();
    ManyRows.write(handle, KEEP_FIELD, fields, JdbiAuditTrail::bind);
  }

  private static void bind(PreparedBatch batch, long id, Entry entry) {
    batch
        .bind("id", id)
        .bind("at", entry.at().toEpochMilli())
        .bind("actor", entry.actor())
        .bind("stranger", Stranger.of(entry.actor()))
        .bind("action", entry.action().name())
        .bind("person", Rows.text(entry.person()));
  }

  private static Stream<FieldRow> fields(long id, Entry entry) {
    return IntStream.range(0, entry.fields().size())
        .mapToObj(position -> new FieldRow(id, position, entry.fields().get(position)));
  }

  private static void bind(PreparedBatch batch, FieldRow row) {
    batch
        .bind("audit", row.audit())
        .bind("position", row.position())
        .bind("name", row.field().name())
        .bind("before", row.field().before())
        .bind("after", row.field().after());
  }

  @Override
  public void eachSince(Instant from, Consumer<Kept> reader) {
    long after = 0;
    List<Kept> page = page(from, after);
    while (!page.isEmpty()) {
      page.forEach(reader);
      after = page.get(page.size() - 1).id();
      page = page(from, after);
    }
  }

  private List<Kept> page(Instant from, long after) {
    return connections.read(
        handle -> {
          List<Kept> bare =
              handle
                  .createQuery(SINCE)
                  .bind("from", from.toEpochMilli())
                  .bind("after", after)
                  .bind("limit", AT_A_TIME)
                  .map(JdbiAuditTrail::entry)
                  .list();
          return bare.isEmpty() ? bare : withFields(handle, bare);
        });
  }

  @Override
  public List<Kept> newest(int most) {
    return connections.read(
        handle -> {
          List<Kept> bare =
              handle.createQuery(NEWEST).bind("limit", most).map(JdbiAuditTrail::entry).list();
          return bare.isEmpty() ? bare : withFields(handle, bare);
        });
  }

  private static List<Kept> withFields(Handle handle, List<Kept> bare) {
    LongSummaryStatistics ids = bare.stream().mapToLong(Kept::id).summaryStatistics();
    Map<Long, List<FieldRow>> fields =
        handle
            .createQuery(FIELDS)
            .bind("from", ids.getMin())
            .bind("until", ids.getMax())
            .map(JdbiAuditTrail::field)
            .collect(groupingBy(FieldRow::audit));
    return bare.stream().map(one -> with(one, fields.getOrDefault(one.id(), List.of()))).toList();
  }

  private static Kept with(Kept bare, List<FieldRow> fields) {
    return new Kept(
        bare.id(),
        bare.at(),
        bare.actor(),
        bare.action(),
        bare.subject(),
        fields.stream().map(FieldRow::field).toList());
  }

  private static Kept entry(ResultSet row, StatementContext context) throws SQLException {
    return new Kept(
        row.getLong("id"),
        Rows.moment(row, "at"),
        row.getString("actor"),
        Action.valueOf(row.getString("action")),
        row.getString("subject"),
        List.of());
  }

  private static FieldRow field(ResultSet row, StatementContext context) throws SQLException {
    return new FieldRow(
        row.getLong("audit_id"),
        row.getInt("position"),
        new Field(row.getString("field"), row.getString("before"), row.getString("after")));
  }

  private record FieldRow(long audit, int position, Field field) {}
}
