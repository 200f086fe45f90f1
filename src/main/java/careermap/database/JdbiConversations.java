package careermap.database;

import careermap.conversation.Conversation;
import careermap.conversation.Conversations;
import careermap.conversation.Promise;
import careermap.conversation.SealedNote;
import careermap.conversation.TalkAnswer;
import careermap.conversation.TalkRecord;
import careermap.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jdbi.v3.core.Handle;

final class JdbiConversations implements Conversations {
  private static final String SELECT =
      "select " + ConversationRows.COLUMNS + " from conversation c ";
  private static final String NEWEST_FIRST = " order by c.held_on desc, c.id";
  private static final String BY_ID = SELECT + "where c.id = :id";
  private static final String BETWEEN =
      SELECT
          + """
          where c.employee_id = :one
            and (c.with_id = :other or (c.with_id is null and c.confidential = 0))
          """
          + NEWEST_FIRST;
  private static final String OF =
      SELECT + "where c.employee_id = :one or c.with_id = :one" + NEWEST_FIRST + " limit :most";
  private static final String ON =
      SELECT
          + """
          where c.held_on = :day
            and ((c.employee_id = :one and c.with_id = :other)
                 or (c.employee_id = :other and c.with_id = :one))
          """
          + NEWEST_FIRST
          + " limit 1";
  private static final String PROMISES_IN =
      PromiseRows.SELECT
          + """
          join conversation c on c.id = p.conversation_id
          where p.conversation_id = :talk order by p.owner_id <> c.employee_id, p.id
          """;
  private static final String PROMISE = PromiseRows.SELECT + "where p.id = :id";
  private static final String OPEN_BETWEEN =
      PromiseRows.SELECT
          + """
          where p.state = 'OPEN'
            and ((p.owner_id = :one and p.other_id = :other)
                 or (p.owner_id = :other and p.other_id = :one)) and
          """
          + PromiseRows.STANDS
          + PromiseRows.SOONEST_FIRST;
  private static final String OPEN_OF =
      PromiseRows.SELECT
          + "where p.state = 'OPEN' and (p.owner_id = :one or p.other_id = :one) and "
          + PromiseRows.STANDS
          + PromiseRows.SOONEST_FIRST
          + " limit :most";
  private static final String DUE =
      PromiseRows.SELECT
          + "where p.owner_id = :owner and p.state = 'OPEN' and p.due_on <= :until and "
          + PromiseRows.STANDS
          + PromiseRows.SOONEST_FIRST;
  private static final String AGREE =
      "update conversation set agreement = :agreement where id = :id";
  private static final String REMOVE = "delete from conversation where id = :id";

  private final Connections connections;

  JdbiConversations(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<Conversation> byId(String id) {
    return connections.read(handle -> find(handle, id));
  }

  @Override
  public List<Conversation> between(PersonId person, PersonId with) {
    return talks(BETWEEN, Map.of("one", person.value(), "other", with.value()));
  }

  @Override
  public List<Conversation> of(PersonId one, int most) {
    return talks(OF, Map.of("one", one.value(), "most", most));
  }

  @Override
  public Optional<Conversation> on(LocalDate day, PersonId one, PersonId other) {
    return talks(ON, Map.of("day", day.toString(), "one", one.value(), "other", other.value()))
        .stream()
        .findFirst();
  }

  @Override
  public List<Promise> promisesIn(String conversation) {
    return promises(PROMISES_IN, Map.of("talk", conversation));
  }

  @Override
  public Optional<Promise> promise(String id) {
    return promises(PROMISE, Map.of("id", id)).stream().findFirst();
  }

  @Override
  public List<Promise> openPromises(PersonId one, PersonId other) {
    return promises(OPEN_BETWEEN, Map.of("one", one.value(), "other", other.value()));
  }

  @Override
  public List<Promise> openPromisesOf(PersonId one, int most) {
    return promises(OPEN_OF, Map.of("one", one.value(), "most", most));
  }

  @Override
  public List<Promise> promisesDue(PersonId owner, LocalDate until) {
    return promises(DUE, Map.of("owner", owner.value(), "until", until.toString()));
  }

  @Override
  public boolean keep(TalkRecord record, Instant now) {
    return connections.write(
        handle -> {
          boolean free = isFree(handle, record.talk());
          if (free) {
            keep(handle, record, now);
          }
          return free;
        });
  }

  private static boolean isFree(Handle handle, Conversation talk) {
    return handle
        .createQuery(ON)
        .bind("day", talk.heldOn().toString())
        .bind("one", talk.person().value())
        .bind("other", Rows.text(talk.with()))
        .map(ConversationRows::read)
        .stream()
        .allMatch(other -> other.id().equals(talk.id()));
  }

  private static void keep(Handle handle, TalkRecord record, Instant now) {
    Conversation talk = record.talk();
    find(handle, talk.id()).ifPresent(before -> lookAgain(handle, before));
    ConversationRows.write(handle, talk, now);
    PromiseRows.keepOnly(handle, talk.id(), record.promises());
    record.promises().forEach(promise -> PromiseRows.write(handle, promise));
    record.notes().forEach(note -> NoteRows.add(handle, note));
    HeldRequests.settle(handle, talk, record.closes(), now);
    lookAgain(handle, talk);
    tell(handle, record, now);
  }

  /** A confidential talk changes nothing for the supervisor. */
  private static void lookAgain(Handle handle, Conversation talk) {
    if (!talk.confidential()) {
      DigestSlots.lookAtTeamsOf(handle, List.of(talk.person()));
    }
  }

  /** What still waits to be told of the talk is told in its new form, or needs no telling. */
  private static void tell(Handle handle, TalkRecord record, Instant now) {
    boolean settled = record.talk().agreement() == Conversation.Agreement.CONFIRMED;
    if (settled || !record.notices().isEmpty()) {
      NoticeRows.dropAbout(handle, record.talk().id());
    }
    NoticeRows.add(handle, record.notices(), now);
  }

  @Override
  public void agree(TalkAnswer answer, Instant now) {
    connections.change(
        handle -> {
          handle
              .createUpdate(AGREE)
              .bind("id", answer.talk().id())
              .bind("agreement", answer.agreement().name())
              .execute();
          if (answer.agreement() == Conversation.Agreement.DISPUTED) {
            HeldRequests.reopen(handle, answer.talk(), now);
          } else {
            HeldRequests.settle(handle, answer.talk(), answer.closes(), now);
          }
          lookAgain(handle, answer.talk());
          NoticeRows.dropAbout(handle, answer.talk().id());
          NoticeRows.add(handle, answer.notices(), now);
        });
  }

  @Override
  public Optional<Conversation> remove(
      String id, BiPredicate<Conversation, List<SealedNote>> allows, Instant now) {
    return connections.write(
        handle -> {
          Optional<Conversation> gone =
              find(handle, id).filter(talk -> allows.test(talk, NoteRows.in(handle, id)));
          gone.ifPresent(talk -> remove(handle, talk, now));
          return gone;
        });
  }

  private static void remove(Handle handle, Conversation talk, Instant now) {
    HeldRequests.reopen(handle, talk, now);
    PromiseRows.keepOnly(handle, talk.id(), List.of());
    NoticeRows.dropAbout(handle, talk.id());
    handle.createUpdate(REMOVE).bind("id", talk.id()).execute();
    lookAgain(handle, talk);
  }

  private static Optional<Conversation> find(Handle handle, String id) {
    return handle.createQuery(BY_ID).bind("id", id).map(ConversationRows::read).findOne();
  }

  @Override
  public void settle(Promise promise) {
    connections.change(
        handle -> {
          PromiseRows.write(handle, promise);
          if (promise.state() != Promise.State.OPEN) {
            NoticeRows.dropAbout(handle, promise.id());
          }
        });
  }

  private List<Conversation> talks(String query, Map<String, Object> values) {
    return connections.read(
        handle -> handle.createQuery(query).bindMap(values).map(ConversationRows::read).list());
  }

  private List<Promise> promises(String query, Map<String, Object> values) {
    return connections.read(
        handle -> handle.createQuery(query).bindMap(values).map(PromiseRows::read).list());
  }
}
