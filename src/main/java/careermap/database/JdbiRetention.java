package careermap.database;

import static java.util.stream.Collectors.toMap;

import careermap.person.PersonId;
import careermap.privacy.KeptKind;
import careermap.privacy.Retention;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;

final class JdbiRetention implements Retention {
  /** A writer waits for so many at the most; each may have others hanging on it. */
  private static final int A_BATCH = 50;

  private static final String SET =
      """
      insert into retention (kind, months, set_by, set_at) values (:kind, :months, :by, :now)
      on conflict (kind) do update set
        months = excluded.months, set_by = excluded.set_by, set_at = excluded.set_at
      """;
  private static final String TAKE_AWAY =
      """
      insert into removal (kind, channel, ts, due_at)
      select place, channel, ts, given_at from <old> and (everyone = 1 or exists (
        select 1 from handout_person p where p.handout_id = handout.id))
      on conflict do nothing
      """;
  private static final String LEAVERS =
      """
      select p.employee_id from person p
      where p.left_on < :day and not exists (
        select 1 from person_key k
        join audit a on a.subject = k.key and a.at >= :marked
        join audit_field f on f.audit_id = a.id and f.field = 'left_on'
        where k.employee_id = p.employee_id)
      order by p.employee_id
      """;

  private final Connections connections;

  JdbiRetention(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Map<KeptKind, Integer> periods() {
    Map<String, Integer> set =
        connections.read(
            handle ->
                handle
                    .createQuery("select kind, months from retention")
                    .map((row, context) -> Map.entry(row.getString("kind"), row.getInt("months")))
                    .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    return Stream.of(KeptKind.values())
        .collect(toMap(kind -> kind, kind -> set.getOrDefault(kind.name(), kind.usual())));
  }

  @Override
  public void set(KeptKind kind, int months, String by, Instant now) {
    connections.change(
        handle ->
            handle
                .createUpdate(SET)
                .bind("kind", kind.name())
                .bind("months", months)
                .bind("by", by)
                .bind("now", now.toEpochMilli())
                .execute());
  }

  @Override
  public int count(KeptKind kind, Instant since, LocalDate day) {
    return connections.read(
        handle -> OldRows.of(kind).stream().mapToInt(old -> count(handle, old, since, day)).sum());
  }

  private static int count(Handle handle, String old, Instant since, LocalDate day) {
    return bound(handle.createQuery("select count(*) from " + old), since, day)
        .mapTo(Integer.class)
        .one();
  }

  @Override
  public int erase(KeptKind kind, Instant since, LocalDate day) {
    for (String old : OldRows.of(kind)) {
      List<String> rows = connections.read(handle -> rows(handle, old, since, day));
      if (!rows.isEmpty()) {
        connections.change(handle -> rows.forEach(row -> erase(handle, old, row, since, day)));
        return rows.size();
      }
    }
    return 0;
  }

  /** Looked up by a reader, so that no writer waits for it. */
  private List<String> rows(Handle handle, String old, Instant since, LocalDate day) {
    String key = connections.dialect().rowKey();
    String query =
        "select cast(%s as text) from %s order by %s limit %d".formatted(key, old, key, A_BATCH);
    return bound(handle.createQuery(query), since, day).mapTo(String.class).list();
  }

  /** Only if it still is old: another row may have the key by now. */
  private void erase(Handle handle, String old, String row, Instant since, LocalDate day) {
    String one = old + " and " + connections.dialect().rowIs();
    // What has others in it does not stay where nobody knows of it.
    if (old.startsWith("handout ")) {
      String take = TAKE_AWAY.replace("<old>", one);
      bound(handle.createUpdate(take), since, day).bind("row", row).execute();
    }
    // An entry is not removed from under its fields.
    if (old.startsWith("audit ")) {
      String fields = "delete from audit_field where audit_id in (select id from " + one + ")";
      bound(handle.createUpdate(fields), since, day).bind("row", row).execute();
    }
    bound(handle.createUpdate("delete from " + one), since, day).bind("row", row).execute();
  }

  private static <T extends SqlStatement<T>> T bound(T statement, Instant since, LocalDate day) {
    return statement
        .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
        .bind("since", since.toEpochMilli())
        .bind("day", day.toString());
  }

  @Override
  public List<PersonId> leavers(LocalDate before, Instant marked) {
    return connections.read(
        handle ->
            handle
                .createQuery(LEAVERS)
                .bind("day", before.toString())
                .bind("marked", marked.toEpochMilli())
                .mapTo(String.class)
                .map(PersonId::new)
                .list());
  }
}
