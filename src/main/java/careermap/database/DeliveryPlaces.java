package careermap.database;

import careermap.delivery.Notice;
import careermap.delivery.Outbox.Place;
import careermap.person.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Where the notices about one thing stand that one person got, and whether more are to come. */
final class DeliveryPlaces {
  private static final String PLACES =
      """
      select kind, channel, ts from delivery
      where about = :about and to_id = :to and state = 'SENT' and ts is not null
      order by id desc
      """;
  private static final String TO_COME =
      """
      select kind from delivery
      where about = :about and to_id = :to and state in ('WAITING', 'SENDING', 'UNKNOWN')
      """;

  private DeliveryPlaces() {}

  /** Newest first. */
  static List<Place> of(Handle handle, String about, PersonId to, Set<Notice.Kind> kinds) {
    return rows(handle, PLACES, about, to, kinds).stream()
        .map(row -> new Place(String.valueOf(row.get("channel")), String.valueOf(row.get("ts"))))
        .toList();
  }

  static boolean isToCome(Handle handle, String about, PersonId to, Set<Notice.Kind> kinds) {
    return !rows(handle, TO_COME, about, to, kinds).isEmpty();
  }

  private static List<Map<String, Object>> rows(
      Handle handle, String query, String about, PersonId to, Set<Notice.Kind> kinds) {
    return handle
        .createQuery(query)
        .bind("about", about)
        .bind("to", to.value())
        .mapToMap()
        .filter(row -> kinds.contains(Notice.Kind.valueOf(String.valueOf(row.get("kind")))))
        .list();
  }
}
