package careermap.slack;

import careermap.map.Language;
import careermap.privacy.Removal;
import careermap.privacy.Remover;
import careermap.slack.view.StrangerView;
import careermap.wording.Wording;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.File;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes messages, files and Home tabs of the app's out of Slack, one after the other. */
public final class SlackRemover implements Remover {
  private static final Logger LOG = LoggerFactory.getLogger(SlackRemover.class);

  /** Slack takes fifty deletions a minute. */
  private static final Duration PACE = Duration.ofMillis(1_300);

  private static final int A_PAGE = 200;

  /** There is nothing, or nobody to see it. */
  private static final Set<String> GONE =
      Set.of(
          "message_not_found", "file_not_found", "file_deleted", "user_not_found", "no_such_user");

  /** Slack does not do it, however often it is asked. */
  private static final Set<String> NEVER =
      Set.of(
          "cant_delete_message",
          "cant_delete_file",
          "compliance_exports_prevent_deletion",
          "channel_not_found",
          "not_in_channel",
          "is_archived",
          "missing_scope",
          "access_denied",
          "not_allowed",
          "not_enabled",
          "user_disabled");

  private final Courier courier;
  private final Windows windows;
  private final Gate gate;
  private final Wording wording;

  SlackRemover(Courier courier, Windows windows, Gate gate, Wording wording) {
    this.courier = courier;
    this.windows = windows;
    this.gate = gate;
    this.wording = wording;
  }

  /**
   * @param language of what stands in the place of a Home tab
   */
  public static SlackRemover of(Courier courier, Language language, Clock clock) {
    return new SlackRemover(
        courier, new Windows(courier), courier.gate("removals", PACE, clock), Wording.in(language));
  }

  @Override
  public boolean isReady() {
    return gate.isOpen();
  }

  @Override
  public Result remove(Removal removal) {
    gate.pass();
    try {
      Result result = attempt(removal);
      gate.taken();
      return result;
    } catch (SlackRefused refused) {
      return outcome(removal, refused);
    }
  }

  private Result attempt(Removal removal) {
    String ts = Objects.requireNonNullElse(removal.ts(), "");
    switch (removal.kind()) {
      case CONVERSATION -> {
        return new Result.Found(ours(removal.channel()));
      }
      case MESSAGE -> delete(removal.channel(), ts);
      case FILE ->
          courier.call(
              Turn.behind("files.delete"), methods -> methods.filesDelete(r -> r.file(ts)));
      case HOME -> windows.publishHome(removal.channel(), StrangerView.noMore(wording));
    }
    return new Result.Gone();
  }

  private void delete(String channel, String ts) {
    courier.call(
        Turn.behind("chat.delete"), methods -> methods.chatDelete(r -> r.channel(channel).ts(ts)));
  }

  private Result outcome(Removal removal, SlackRefused refused) {
    if (GONE.contains(refused.error())) {
      gate.taken();
      return new Result.Gone();
    }
    LOG.info("removal {} does not go: {}", removal.id(), refused.error());
    if (NEVER.contains(refused.error())) {
      gate.taken();
      return new Result.Stays(refused.error());
    }
    gate.refused(refused);
    return new Result.Later(refused.error(), refused.pause());
  }

  /** What the app wrote in a conversation; what the person wrote there is theirs. */
  private List<Removal.Place> ours(String channel) {
    String self =
        courier.call(Turn.behind("auth.test"), methods -> methods.authTest(r -> r)).getUserId();
    List<Removal.Place> places = new ArrayList<>();
    String cursor = "";
    do {
      ConversationsHistoryResponse page = page(channel, cursor);
      page.getMessages().stream()
          .filter(message -> message.getBotId() != null || self.equals(message.getUser()))
          .flatMap(message -> places(message, channel))
          .forEach(places::add);
      cursor = next(page);
    } while (!cursor.isEmpty());
    return places;
  }

  private ConversationsHistoryResponse page(String channel, String cursor) {
    return courier.call(
        Turn.behind("conversations.history"),
        methods ->
            methods.conversationsHistory(
                r -> r.channel(channel).limit(A_PAGE).cursor(cursor.isEmpty() ? null : cursor)));
  }

  private static Stream<Removal.Place> places(Message message, String channel) {
    @Nullable List<File> files = message.getFiles();
    Stream<Removal.Place> attached =
        files == null
            ? Stream.of()
            : files.stream()
                .map(file -> new Removal.Place(Removal.Kind.FILE, channel, file.getId()));
    return Stream.concat(
        attached, Stream.of(new Removal.Place(Removal.Kind.MESSAGE, channel, message.getTs())));
  }

  private static String next(ConversationsHistoryResponse page) {
    @Nullable ResponseMetadata more = page.getResponseMetadata();
    String cursor = more == null ? null : more.getNextCursor();
    return cursor == null ? "" : cursor;
  }
}
