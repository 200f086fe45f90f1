package careermap.database;

import careermap.person.PersonId;
import careermap.privacy.Handout;
import careermap.privacy.Handouts;
import careermap.privacy.Removal;
import java.time.Instant;
import java.util.Collection;
import org.jdbi.v3.core.Handle;

final class JdbiHandouts implements Handouts {
  private static final String ERASED = "select coalesce(max(id), 0) from erasure";
  private static final String KEEP =
      """
      insert into handout (place, channel, ts, to_whom, kind, everyone, given_at)
      select :place, :channel, :ts, :to, :kind, :everyone, :now
      where (select coalesce(max(id), 0) from erasure) = :erased
      """;
  private static final String PERSON =
      """
      insert into handout_person (handout_id, employee_id, about)
      select id, :person, :about from handout where channel = :channel and ts = :ts
      """;

  private final Connections connections;

  JdbiHandouts(Connections connections) {
    this.connections = connections;
  }

  @Override
  public long erased() {
    return connections.read(handle -> handle.createQuery(ERASED).mapTo(Long.class).one());
  }

  @Override
  public boolean keep(Handout handout, long erased, Instant now) {
    return connections.write(
        handle -> {
          boolean kept = insert(handle, handout, erased, now);
          if (kept) {
            people(handle, handout.place(), handout.people().about(), true);
            people(handle, handout.place(), handout.people().named(), false);
          }
          return kept;
        });
  }

  private static boolean insert(Handle handle, Handout handout, long erased, Instant now) {
    return handle
            .createUpdate(KEEP)
            .bind("place", handout.place().kind().name())
            .bind("channel", handout.place().channel())
            .bind("ts", handout.place().ts())
            .bind("to", handout.to())
            .bind("kind", handout.kind().name())
            .bind("everyone", handout.people().everyone())
            .bind("now", now.toEpochMilli())
            .bind("erased", erased)
            .execute()
        == 1;
  }

  private static void people(
      Handle handle, Removal.Place place, Collection<PersonId> people, boolean about) {
    ManyRows.write(
        handle,
        PERSON,
        people,
        (batch, person) ->
            batch
                .bind("person", person.value())
                .bind("about", about)
                .bind("channel", place.channel())
                .bind("ts", place.ts()));
  }

  @Override
  public void gone(Removal.Place place) {
    connections.change(
        handle ->
            handle.execute(
                "delete from handout where place = ? and channel = ? and ts = ?",
                place.kind().name(),
                place.channel(),
                place.ts()));
  }
}
