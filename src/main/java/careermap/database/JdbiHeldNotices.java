package careermap.database;

import careermap.delivery.HeldNotices;
import java.time.Instant;
import java.util.List;

final class JdbiHeldNotices implements HeldNotices {
  private static final String HELD =
      "select "
          + DeliveryRow.COLUMNS
          + """
          , exists (select 1 from talk_request q where q.id = about and q.confidential = 1)
            or exists (select 1 from conversation t where t.id = about and t.confidential = 1)
            or exists (select 1 from promise p where p.id = about and p.confidential = 1)
            as confidential
          from delivery where state = 'UNKNOWN' and held = 1 order by decided_at, id
          """;
  private static final String ARRIVED =
      """
      update delivery set state = 'SENT', sent_at = :now, outcome = null, held = 0
      """;
  private static final String AGAIN =
      """
      update delivery
      set state = 'WAITING', due_at = :now, outcome = 'to be sent again', taken_at = null, looks = 0,
          held = 0
      """;

  /** Whoever looks it up at the same time finds that it does not wait to be found any more. */
  private static final String AS_SEEN =
      "where id = :id and attempts = :attempts and state = 'UNKNOWN' and held = 1";

  private final Connections connections;

  JdbiHeldNotices(Connections connections) {
    this.connections = connections;
  }

  @Override
  public List<Held> all() {
    return connections.read(
        handle ->
            handle
                .createQuery(HELD)
                .map(
                    (row, context) ->
                        new Held(DeliveryRow.of(row, context), row.getBoolean("confidential")))
                .list());
  }

  @Override
  public boolean settle(long id, int attempts, boolean arrived, Instant now) {
    return 1
        == connections.write(
            handle ->
                handle
                    .createUpdate((arrived ? ARRIVED : AGAIN) + AS_SEEN)
                    .bind("id", id)
                    .bind("attempts", attempts)
                    .bind("now", now.toEpochMilli())
                    .execute());
  }
}
