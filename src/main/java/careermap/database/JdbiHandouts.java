package careermap.database;

import careermap.person.PersonId;
import careermap.privacy.Handout;
import careermap.privacy.Handouts;
import careermap.privacy.Mention;
import careermap.privacy.Removal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
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

  /** Whoever was erased since is not there any more. */
  private static final String NAMED =
      """
      insert into handout_person (handout_id, employee_id, about)
      select h.id, p.employee_id, :about from handout h, person p
      where h.channel = :channel and h.ts = :ts and p.employee_id = :person
      """;

  private static final String OTHERS =
      """
      select p.employee_id, p.name from person p
      left join slack_link l on l.employee_id = p.employee_id
      where coalesce(p.slack_user_id, l.slack_user_id, '') <> :to
      """;

  private final Connections connections;

  JdbiHandouts(Connections connections) {
    this.connections = connections;
  }

  @Override
  public long erased() {
    return connections.read(JdbiHandouts::erased);
  }

  private static long erased(Handle handle) {
    return handle.createQuery(ERASED).mapTo(Long.class).one();
  }

  @Override
  public boolean keep(Handout handout, long erased, Instant now) {
    return connections.write(
        handle -> {
          boolean kept = insert(handle, handout, erased, now);
          if (kept) {
            people(handle, handout.place(), handout.people().about(), PERSON, true);
            people(handle, handout.place(), handout.people().named(), PERSON, false);
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
      Handle handle,
      Removal.Place place,
      Collection<PersonId> people,
      String statement,
      boolean about) {
    ManyRows.write(
        handle,
        statement,
        people,
        (batch, person) ->
            batch
                .bind("person", person.value())
                .bind("about", about)
                .bind("channel", place.channel())
                .bind("ts", place.ts()));
  }

  @Override
  public void told(Removal.Place place, String to, String text, boolean everyone, Instant now) {
    Set<PersonId> named = everyone ? Set.of() : named(to, new Mention(text));
    Handout.People people = new Handout.People(Set.of(), named, everyone);
    Handout handout = new Handout(place, to, Handout.Kind.MESSAGE, people);
    connections.change(handle -> replace(handle, handout, now));
  }

  /** Looked up by a reader, so that no writer waits for it. */
  private Set<PersonId> named(String to, Mention mention) {
    return connections.read(
        handle ->
            handle
                .createQuery(OTHERS)
                .bind("to", to)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .filter(person -> mention.isOf(person.getKey(), person.getValue()))
                .map(Map.Entry::getKey)
                .map(PersonId::new)
                .collectIntoSet());
  }

  private static void replace(Handle handle, Handout handout, Instant now) {
    remove(handle, handout.place());
    if (handout.people().everyone() || !handout.people().named().isEmpty()) {
      insert(handle, handout, erased(handle), now);
      people(handle, handout.place(), handout.people().named(), NAMED, false);
    }
  }

  @Override
  public void gone(Removal.Place place) {
    connections.change(handle -> remove(handle, place));
  }

  private static void remove(Handle handle, Removal.Place place) {
    handle.execute(
        "delete from handout where place = ? and channel = ? and ts = ?",
        place.kind().name(),
        place.channel(),
        place.ts());
  }
}
