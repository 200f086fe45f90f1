package careermap.slackstandin;

import static careermap.slackstandin.Arguments.needed;
import static careermap.slackstandin.Arguments.number;
import static careermap.slackstandin.Arguments.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** {@code conversations.*}. */
final class ConversationMethods {
  private final Workspace workspace;
  private final Channels channels;

  ConversationMethods(Workspace workspace, Channels channels) {
    this.workspace = workspace;
    this.channels = channels;
  }

  Map<String, SlackMethod> all() {
    return Map.of("conversations.open", this::open, "conversations.history", this::history);
  }

  private JsonObject open(JsonObject arguments) {
    String user = needed(arguments, "users");
    Member member = workspace.member(user).orElseThrow(() -> Refused.with("user_not_found"));
    if (member.deleted()) {
      throw Refused.with("user_disabled");
    }
    JsonObject channel = new JsonObject();
    channel.addProperty("id", member.directChannel());
    JsonObject answer = new JsonObject();
    answer.add("channel", channel);
    return answer;
  }

  private JsonObject history(JsonObject arguments) {
    String channel =
        workspace
            .channel(needed(arguments, "channel"))
            .orElseThrow(() -> Refused.with("channel_not_found"));
    List<JsonObject> found = within(channels.in(channel), arguments);
    int limit = number(arguments, "limit", 100);
    JsonArray messages = new JsonArray();
    found.stream().limit(limit).forEach(message -> messages.add(seen(message, arguments)));
    JsonObject answer = new JsonObject();
    answer.add("messages", messages);
    answer.addProperty("has_more", found.size() > limit);
    return answer;
  }

  /** Newest first. */
  private static List<JsonObject> within(List<JsonObject> messages, JsonObject arguments) {
    List<JsonObject> within = new ArrayList<>(messages);
    Collections.reverse(within);
    String oldest = text(arguments, "oldest");
    String latest = text(arguments, "latest");
    within.removeIf(message -> !oldest.isEmpty() && !newer(ts(message), oldest));
    within.removeIf(message -> !latest.isEmpty() && !newer(latest, ts(message)));
    return within;
  }

  private static boolean newer(String one, String other) {
    return new BigDecimal(one).compareTo(new BigDecimal(other)) > 0;
  }

  private static String ts(JsonObject message) {
    return text(message, "ts");
  }

  /** Metadata is only shown to whoever asks for it. */
  private static JsonObject seen(JsonObject message, JsonObject arguments) {
    if (!text(arguments, "include_all_metadata").matches("true|1")) {
      message.remove("metadata");
    }
    return message;
  }
}
