package careermap.database;

import careermap.conversation.Notes;
import careermap.conversation.SealedNote;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class JdbiNotes implements Notes {
  private static final String SELECT = "select " + NoteRows.COLUMNS + " from note ";
  private static final String CARRYING =
      SELECT + "where key_id = :key and id > :after order by id limit :most";
  private static final String SHARED_BEFORE =
      SELECT
          + """
          where readers = 'SHARED' and conversation_id in (
            select c.id from conversation c
            where c.employee_id = :person and c.with_id <> :supervisor and c.confidential = 0)
          order by written_at desc, id
          """;
  private static final String REPLACE =
      """
      update note set key_id = :key, sealed = :sealed where id = :id and sealed = :before
      """;
  private static final String ALLOW =
      """
      insert into note_consent (employee_id, reader_id, given_at) values (:person, :reader, :now)
      on conflict do nothing
      """;
  private static final String DISALLOW =
      "delete from note_consent where employee_id = :person and reader_id = :reader";
  private static final String MAY_READ =
      "select count(*) from note_consent where employee_id = :person and reader_id = :reader";

  private final Connections connections;

  JdbiNotes(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<SealedNote> byId(String id) {
    return find(SELECT + "where id = :id", Map.of("id", id)).stream().findFirst();
  }

  @Override
  public List<SealedNote> in(String conversation) {
    return connections.read(handle -> NoteRows.in(handle, conversation));
  }

  @Override
  public void remove(String id) {
    change("delete from note where id = :id", Map.of("id", id));
  }

  @Override
  public List<SealedNote> sharedBefore(PersonId person, PersonId supervisor) {
    return find(SHARED_BEFORE, Map.of("person", person.value(), "supervisor", supervisor.value()));
  }

  @Override
  public List<SealedNote> carrying(String key, String after, int most) {
    return find(CARRYING, Map.of("key", key, "after", after, "most", most));
  }

  @Override
  public void replace(SealedNote before, SealedNote anew) {
    change(
        REPLACE,
        Map.of(
            "id", before.id(),
            "before", before.sealed(),
            "key", anew.keyId(),
            "sealed", anew.sealed()));
  }

  @Override
  public Set<String> keysInUse() {
    return connections.read(
        handle -> handle.createQuery("select distinct key_id from note").mapTo(String.class).set());
  }

  @Override
  public boolean mayRead(PersonId person, PersonId reader) {
    return connections.read(
        handle ->
            handle.createQuery(MAY_READ).bindMap(both(person, reader)).mapTo(Integer.class).one()
                > 0);
  }

  @Override
  public void allow(PersonId person, PersonId reader, Instant now) {
    change(
        ALLOW,
        Map.of("person", person.value(), "reader", reader.value(), "now", now.toEpochMilli()));
  }

  @Override
  public void disallow(PersonId person, PersonId reader) {
    change(DISALLOW, both(person, reader));
  }

  private static Map<String, Object> both(PersonId person, PersonId reader) {
    return Map.of("person", person.value(), "reader", reader.value());
  }

  private List<SealedNote> find(String query, Map<String, Object> values) {
    return connections.read(
        handle -> handle.createQuery(query).bindMap(values).map(NoteRows::read).list());
  }

  private void change(String statement, Map<String, Object> values) {
    connections.change(handle -> handle.createUpdate(statement).bindMap(values).execute());
  }
}
