package careermap.slack;

import careermap.delivery.Delivery;
import careermap.delivery.Outbox;
import careermap.person.SlackId;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks in the conversation with a person whether a notice stands there. */
final class NoticeSearch {
  /** More messages than anybody looks through. */
  static final String TOO_MANY = "too_many_messages";

  private static final int A_PAGE = 200;
  private static final int MOST_PAGES = 10;

  /** More than this machine's clock can be off, and more than a clock that is set for summer. */
  private static final Duration MARGIN = Duration.ofHours(25);

  private final Courier courier;
  private final DirectLine line;

  NoticeSearch(Courier courier, DirectLine line) {
    this.courier = courier;
    this.line = line;
  }

  /**
   * Where the notice stands.
   *
   * @throws SlackRefused where the conversation cannot be read, or not found
   */
  Optional<Outbox.Place> find(Delivery unknown, SlackId to) {
    String channel = line.to(to);
    Instant taken = unknown.takenAt();
    Instant oldest = (taken == null ? unknown.decidedAt() : taken).minus(MARGIN);
    String cursor = "";
    for (int page = 0; page < MOST_PAGES; page++) {
      ConversationsHistoryResponse history = history(channel, oldest, cursor);
      Optional<Outbox.Place> place = find(history, channel, unknown.notice().key());
      cursor = next(history);
      if (place.isPresent() || cursor.isEmpty()) {
        return place;
      }
    }
    throw new SlackRefused("conversations.history", TOO_MANY, null);
  }

  private ConversationsHistoryResponse history(String channel, Instant oldest, String cursor) {
    return courier.call(
        Turn.behind("conversations.history"),
        methods ->
            methods.conversationsHistory(
                r ->
                    r.channel(channel)
                        .oldest(oldest.getEpochSecond() + ".000000")
                        .includeAllMetadata(true)
                        .limit(A_PAGE)
                        .cursor(cursor.isEmpty() ? null : cursor)));
  }

  private static Optional<Outbox.Place> find(
      ConversationsHistoryResponse history, String channel, String key) {
    return history.getMessages().stream()
        .filter(message -> NoticeMark.isOn(message, key))
        .map(Message::getTs)
        .map(ts -> new Outbox.Place(channel, ts))
        .findFirst();
  }

  private static String next(ConversationsHistoryResponse history) {
    @Nullable ResponseMetadata more = history.getResponseMetadata();
    String cursor = more == null ? null : more.getNextCursor();
    return cursor == null ? "" : cursor;
  }
}
