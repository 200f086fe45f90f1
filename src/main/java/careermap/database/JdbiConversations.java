package careermap.database;

import careermap.conversation.Conversation;
import careermap.conversation.Conversations;
import careermap.conversation.GrowthItem;
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

final class JdbiConversations implements Conversations {
  private static final String BETWEEN =
      ConversationRows.SELECT
          + """
          where c.employee_id = :one
            and (c.with_id = :other or (c.with_id is null and c.confidential = 0))
          """
          + ConversationRows.NEWEST_FIRST;
  private static final String OF =
      ConversationRows.SELECT
          + "where c.employee_id = :one or c.with_id = :one"
          + ConversationRows.NEWEST_FIRST
          + " limit :most";
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

  private final Connections connections;

  JdbiConversations(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<Conversation> byId(String id) {
    return connections.read(handle -> ConversationRows.byId(handle, id));
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
    return connections.read(handle -> ConversationRows.on(handle, day, one, other));
  }

  @Override
  public List<Promise> promisesIn(String conversation) {
    return connections.read(handle -> PromiseRows.in(handle, conversation));
  }

  @Override
  public Optional<Promise> promise(String id) {
    return promises(PROMISE, Map.of("id", id)).stream().findFirst();
  }

  @Override
  public List<GrowthItem> growthItems(String sheet) {
    return connections.read(handle -> GrowthItemRows.of(handle, sheet));
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
    return connections.write(handle -> ConversationChanges.keep(handle, record, now));
  }

  @Override
  public boolean agree(TalkAnswer answer, Instant now) {
    return connections.write(handle -> ConversationChanges.agree(handle, answer, now));
  }

  @Override
  public Optional<Conversation> remove(
      String id, BiPredicate<Conversation, List<SealedNote>> allows, Instant now) {
    return connections.write(handle -> ConversationChanges.remove(handle, id, allows, now));
  }

  @Override
  public boolean settle(Promise promise) {
    return connections.write(
        handle -> {
          boolean settled = PromiseRows.settle(handle, promise);
          if (promise.state() != Promise.State.OPEN) {
            NoticeRows.dropAbout(handle, promise.id());
          }
          return settled;
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
