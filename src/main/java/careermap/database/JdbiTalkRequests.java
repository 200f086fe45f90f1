package careermap.database;

import careermap.conversation.TalkRequest;
import careermap.conversation.TalkRequests;
import careermap.delivery.Notice;
import careermap.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class JdbiTalkRequests implements TalkRequests {
  private static final String SELECT = "select " + TalkRequestRow.COLUMNS + " from talk_request ";
  static final String OPEN_STATES = "('ASKED', 'PROPOSED', 'AGREED', 'HANDING_OVER')";
  private static final String OPEN = " and state in " + OPEN_STATES + " order by asked_at, id";
  private static final String AGREED =
      """
      where state = 'AGREED' and (employee_id = :person or listener_id = :person)
        and agreed_at + minutes * 60000 > :now
      order by agreed_at, id
      """;
  private static final String IN_CONFIDENCE =
      """
      select count(*) from talk_request
      where employee_id = :asker and listener_id = :listener and confidential = 1
        and agreed_at >= :from and agreed_at < :until
      """;
  private static final String INSERT =
      """
      insert into talk_request (
        id, employee_id, listener_id, confidential, topics, stance, wished_week, word, state,
        asked_at, rounds, proposals, agreed_at, minutes, sequence, revision, reply, reply_by,
        reply_word, instead_id, changed_at)
      values (
        :id, :asker, :listener, :confidential, :topics, :stance, :week, :word, :state,
        :askedAt, :rounds, :proposals, :agreedAt, :minutes, :sequence, :revision, :reply, :replyBy,
        :replyWord, :instead, :now)
      on conflict do nothing
      """;

  /** An agreed talk whose time has passed, of which nobody says more, makes room for the next. */
  private static final String END_THOSE_OVER =
      """
      update talk_request set state = 'ENDED', revision = revision + 1, changed_at = :now
      where employee_id = :asker and listener_id = :listener and state = 'AGREED'
        and agreed_at + minutes * 60000 <= :now
      returning id
      """;

  private static final String CHANGE =
      """
      update talk_request set
        topics = :topics, stance = :stance, wished_week = :week, word = :word, state = :state,
        rounds = :rounds, proposals = :proposals, agreed_at = :agreedAt, sequence = :sequence,
        revision = :revision, reply = :reply, reply_by = :replyBy, reply_word = :replyWord,
        instead_id = :instead, changed_at = :now
      where id = :id and revision = :seen and state = :stood
      """;
  private static final String TAKEN =
      """
      select count(*) from talk_request o
      where o.id <> :id and o.state = 'AGREED' and (o.listener_id = :listener or o.employee_id = :listener)
        and o.agreed_at < :end and o.agreed_at + o.minutes * 60000 > :start
      """;

  private final Connections connections;

  JdbiTalkRequests(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<TalkRequest> byId(String id) {
    return find("where id = :value", id).stream().findFirst();
  }

  @Override
  public List<TalkRequest> openOf(PersonId asker) {
    return find("where employee_id = :value" + OPEN, asker.value());
  }

  @Override
  public List<TalkRequest> openTo(PersonId listener) {
    return find("where listener_id = :value" + OPEN, listener.value());
  }

  @Override
  public List<TalkRequest> openAbout(PersonId person) {
    return find("where (employee_id = :value or listener_id = :value)" + OPEN, person.value());
  }

  @Override
  public boolean wasInConfidence(PersonId asker, PersonId listener, Instant from, Instant until) {
    return connections.read(
        handle ->
            handle
                    .createQuery(IN_CONFIDENCE)
                    .bind("asker", asker.value())
                    .bind("listener", listener.value())
                    .bind("from", from.toEpochMilli())
                    .bind("until", until.toEpochMilli())
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  @Override
  public List<TalkRequest> agreedOf(PersonId person, Instant now) {
    return connections.read(
        handle ->
            handle
                .createQuery(SELECT + AGREED)
                .bind("person", person.value())
                .bind("now", now.toEpochMilli())
                .map(TalkRequestRow::read)
                .list());
  }

  @Override
  public boolean add(
      TalkRequest request, Optional<Change> instead, List<Notice> notices, Instant now) {
    return connections.write(
        handle -> {
          boolean kept =
              insert(handle, request, now)
                  && instead.map(change -> update(handle, change, now)).orElse(true);
          if (kept) {
            instead.ifPresent(change -> TalkRows.changed(handle, change.after(), List.of(), now));
            TalkRows.changed(handle, request, notices, now);
          } else {
            handle.rollback();
          }
          return kept;
        });
  }

  private static boolean insert(Handle handle, TalkRequest request, Instant now) {
    handle
        .createQuery(END_THOSE_OVER)
        .bind("asker", request.asker().value())
        .bind("listener", request.listener().value())
        .bind("now", now.toEpochMilli())
        .mapTo(String.class)
        .list()
        .forEach(over -> NoticeRows.dropAbout(handle, over));
    return TalkRequestRow.bind(handle.createUpdate(INSERT), request)
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }

  @Override
  public boolean change(Change change, List<Notice> notices, Instant now) {
    return connections.write(
        handle -> {
          boolean changes = !isTaken(handle, change.after()) && update(handle, change, now);
          if (changes) {
            TalkRows.changed(handle, change, notices, now);
          }
          return changes;
        });
  }

  static boolean update(Handle handle, Change change, Instant now) {
    return TalkRequestRow.bindProgress(handle.createUpdate(CHANGE), change.after())
            .bind("seen", change.before().revision())
            .bind("stood", change.before().state().name())
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }

  private static boolean isTaken(Handle handle, TalkRequest request) {
    Instant at = request.agreedAt();
    return request.state() == TalkRequest.State.AGREED
        && at != null
        && handle
                .createQuery(TAKEN)
                .bind("id", request.id())
                .bind("listener", request.listener().value())
                .bind("start", at.toEpochMilli())
                .bind("end", at.plus(Duration.ofMinutes(request.minutes())).toEpochMilli())
                .mapTo(Integer.class)
                .one()
            > 0;
  }

  @Override
  public void endWhatIsOver(Instant now) {
    connections.change(
        handle -> {
          TalkEndings.write(handle, connections.today(), now);
          TalkEndings.endOverdue(handle, now);
        });
  }

  private List<TalkRequest> find(String condition, String value) {
    return connections.read(
        handle ->
            handle
                .createQuery(SELECT + condition)
                .bind("value", value)
                .map(TalkRequestRow::read)
                .list());
  }
}
