package careermap.database;

import java.time.Instant;
import java.util.Optional;

/** The events that were taken up already: Slack delivers each at least once. */
public final class SeenEvents {
  private static final String SEEN =
      """
      insert into seen_event (event_id, seen_at) values (:id, :now)
      on conflict (event_id) do nothing
      """;

  private final Connections connections;

  SeenEvents(Connections connections) {
    this.connections = connections;
  }

  /** True for whoever calls first with this event. */
  public boolean isNew(String eventId, Instant now) {
    return connections.write(
        handle ->
            handle.createUpdate(SEEN).bind("id", eventId).bind("now", now.toEpochMilli()).execute()
                == 1);
  }

  /** When the latest event came; empty where none has. */
  public Optional<Instant> latest() {
    return connections.read(
        handle ->
            handle
                .createQuery("select max(seen_at) from seen_event")
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli));
  }

  /** Forgets what was seen before {@code moment}. */
  public void forgetBefore(Instant moment) {
    connections.change(
        handle ->
            handle
                .createUpdate("delete from seen_event where seen_at < :moment")
                .bind("moment", moment.toEpochMilli())
                .execute());
  }
}
