package careermap.database;

import static java.util.stream.Collectors.joining;

import careermap.delivery.Delivery;
import careermap.delivery.Messenger;
import careermap.delivery.Notice;
import careermap.delivery.Outbox;
import careermap.person.PersonId;
import careermap.person.SlackId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Update;

final class JdbiOutbox implements Outbox {
  private static final String PATIENT =
      Stream.of(Notice.Kind.values())
          .filter(Notice.Kind::canWait)
          .map(kind -> "'" + kind + "'")
          .collect(joining(", "));
  private static final String DUE =
      DeliveryRow.SELECT
          + """
          where state in ('WAITING', 'UNKNOWN') and due_at <= :now
          order by case when kind in (%s) then 1 else 0 end, due_at, id limit :most
          """
              .formatted(PATIENT);
  private static final String TAKE =
      """
      update delivery
      set state = 'SENDING', lease_until = :until, taken_at = coalesce(taken_at, :now),
          attempts = attempts + 1, outcome = null
      where id = :id and state = 'WAITING' and due_at <= :now
      """;
  private static final String TAKE_TO_LOOK =
      """
      update delivery set due_at = :until
      where id = :id and state = 'UNKNOWN' and due_at = :seen
      """;
  private static final String SENT =
      """
      update delivery
      set state = 'SENT', channel = :channel, ts = :ts, sent_at = :now, lease_until = null, outcome = null,
          held = 0
      where id = :id
      """;
  private static final String LOOK_NOW =
      """
      update delivery set due_at = :now
      where state = 'UNKNOWN' and held = 1
        and to_id = (select to_id from delivery where id = :id)
      """;
  private static final String LATER =
      """
      update delivery set due_at = :due, outcome = :outcome where id = :id and state = 'WAITING'
      """;
  private static final String NOT_TAKEN =
      """
      update delivery
      set state = 'WAITING', due_at = :due, outcome = :outcome, lease_until = null, taken_at = null,
          looks = 0, held = 0
      where id = :id and state in ('SENDING', 'UNKNOWN')
      """;
  private static final String LOST =
      """
      update delivery
      set state = 'UNKNOWN', due_at = :due, outcome = :outcome, lease_until = null, held = :held
      where id = :id and state in ('SENDING', 'UNKNOWN')
      """;
  private static final String LOSE_OVERDUE =
      """
      update delivery set state = 'UNKNOWN', due_at = :now, outcome = 'its sender died', lease_until = null
      where state = 'SENDING' and lease_until <= :now
      """;
  private static final String NOT_SEEN =
      """
      update delivery set due_at = :due, looks = looks + 1, held = 0 where id = :id and state = 'UNKNOWN'
      """;
  private static final String DROP =
      """
      update delivery set state = 'DROPPED', outcome = :reason, lease_until = null, held = 0
      where id = :id and state <> 'SENT'
      """;
  private static final String PLACE =
      "select channel, ts from delivery where key = :key and state = 'SENT' and ts is not null";
  private static final String AT = DeliveryRow.SELECT + "where channel = :channel and ts = :ts";

  private final Connections connections;

  JdbiOutbox(Connections connections) {
    this.connections = connections;
  }

  @Override
  public List<Delivery> due(Instant now, int most) {
    return connections.read(
        handle ->
            handle
                .createQuery(DUE)
                .bind("now", now.toEpochMilli())
                .bind("most", most)
                .map(DeliveryRow::of)
                .list());
  }

  @Override
  public boolean take(long id, Instant now, Instant until) {
    return 1
        == change(
            TAKE,
            id,
            update -> update.bind("now", now.toEpochMilli()).bind("until", until.toEpochMilli()));
  }

  @Override
  public boolean takeToLook(Delivery unknown, Instant until) {
    return 1
        == change(
            TAKE_TO_LOOK,
            unknown.id(),
            update ->
                update
                    .bind("until", until.toEpochMilli())
                    .bind("seen", unknown.dueAt().toEpochMilli()));
  }

  @Override
  public void sent(long id, Messenger.Arrival arrival, Instant now) {
    connections.change(
        handle -> {
          handle
              .createUpdate(SENT)
              .bind("id", id)
              .bind("channel", arrival.channel())
              .bind("ts", arrival.ts())
              .bind("now", now.toEpochMilli())
              .execute();
          DirectChannels.know(handle, arrival.account(), arrival.channel());
          handle.createUpdate(LOOK_NOW).bind("id", id).bind("now", now.toEpochMilli()).execute();
        });
  }

  @Override
  public void later(long id, String outcome, Instant due) {
    change(LATER, id, update -> waiting(update, outcome, due));
  }

  @Override
  public void notTaken(long id, String outcome, Instant due) {
    change(NOT_TAKEN, id, update -> waiting(update, outcome, due));
  }

  @Override
  public void lost(long id, String outcome, Instant due) {
    change(LOST, id, update -> waiting(update, outcome, due).bind("held", 0));
  }

  @Override
  public void held(long id, String outcome, Instant due) {
    change(LOST, id, update -> waiting(update, outcome, due).bind("held", 1));
  }

  private static Update waiting(Update update, String outcome, Instant due) {
    return update.bind("outcome", outcome).bind("due", due.toEpochMilli());
  }

  @Override
  public void loseOverdue(Instant now) {
    connections.change(
        handle -> handle.createUpdate(LOSE_OVERDUE).bind("now", now.toEpochMilli()).execute());
  }

  @Override
  public void notSeen(long id, Instant due) {
    change(NOT_SEEN, id, update -> update.bind("due", due.toEpochMilli()));
  }

  @Override
  public void drop(long id, String reason) {
    change(DROP, id, update -> update.bind("reason", reason));
  }

  @Override
  public Optional<Place> placeOf(String key) {
    return connections.read(
        handle ->
            handle
                .createQuery(PLACE)
                .bind("key", key)
                .map((row, context) -> new Place(row.getString("channel"), row.getString("ts")))
                .findOne());
  }

  @Override
  public List<Place> placesOf(String about, PersonId to, Set<Notice.Kind> kinds) {
    return connections.read(handle -> DeliveryPlaces.of(handle, about, to, kinds));
  }

  @Override
  public boolean isToCome(String about, PersonId to, Set<Notice.Kind> kinds) {
    return connections.read(handle -> DeliveryPlaces.isToCome(handle, about, to, kinds));
  }

  @Override
  public Optional<Notice> at(Place place) {
    return connections.read(
        handle ->
            handle
                .createQuery(AT)
                .bind("channel", place.channel())
                .bind("ts", place.ts())
                .map(DeliveryRow::of)
                .findFirst()
                .map(Delivery::notice));
  }

  @Override
  public Optional<String> directChannel(SlackId account) {
    return connections.read(handle -> DirectChannels.of(handle, account));
  }

  @Override
  public Tally tally(Instant now) {
    return connections.read(handle -> OutboxTally.of(handle, now));
  }

  private int change(String statement, long id, UnaryOperator<Update> values) {
    return connections.write(
        handle -> values.apply(handle.createUpdate(statement).bind("id", id)).execute());
  }
}
