package careermap.database;

import static java.util.stream.Collectors.toSet;

import careermap.growth.Chance;
import careermap.growth.Chances;
import careermap.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * What is offered now, at hand for every card: read again after each change that this process
 * makes, and every five seconds for those that others make.
 */
final class OpenChances implements Chances {
  private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();

  /** A day more than the company's, for people further east or west. */
  private static final String NOW =
      "select o.id, o.title, o.posted_by, o.gives, o.from_on, o.apply_by, o.site,"
          + " (select string_agg(h.employee_id, '\n') from opening_hand h"
          + " where h.opening_id = o.id and h.state <> 'WITHDRAWN') as hands from opening o"
          + " where o.state = 'OPEN' and o.apply_by >= :yesterday"
          + " and (o.places is null or o.places > "
          + OpeningRow.TAKEN
          + ") order by o.from_on, o.posted_at, o.id";

  private final Connections connections;
  private final AtomicLong changes = new AtomicLong();
  private volatile @Nullable Reading last;

  OpenChances(Connections connections) {
    this.connections = connections;
  }

  @Override
  public List<Chance> now() {
    @Nullable Reading known = last;
    return known != null && known.isFresh(changes.get()) ? known.chances() : read();
  }

  private List<Chance> read() {
    long seen = changes.get();
    long at = System.nanoTime();
    List<Chance> chances =
        connections.read(
            handle ->
                handle
                    .createQuery(NOW)
                    .bind("yesterday", connections.yesterday())
                    .map(OpenChances::chance)
                    .list());
    last = new Reading(List.copyOf(chances), seen, at);
    return chances;
  }

  /** Something changed; what was read before is not shown any more. */
  void forget() {
    changes.incrementAndGet();
  }

  /** Nothing of what was read is kept in memory either. */
  void letGo() {
    forget();
    last = null;
  }

  private static Chance chance(ResultSet row, StatementContext context) throws SQLException {
    return new Chance(
        row.getString("id"),
        row.getString("title"),
        new PersonId(row.getString("posted_by")),
        OpeningRow.codes(row.getString("gives")),
        Rows.day(row, "from_on"),
        Rows.day(row, "apply_by"),
        row.getString("site"),
        hands(row.getString("hands")));
  }

  private static Set<PersonId> hands(@Nullable String lines) {
    return lines == null ? Set.of() : lines.lines().map(PersonId::new).collect(toSet());
  }

  private record Reading(List<Chance> chances, long changes, long at) {
    boolean isFresh(long changesNow) {
      return changes == changesNow && System.nanoTime() - at < FRESH_NANOS;
    }
  }
}
