package careermap.slackstandin;

import static careermap.slackstandin.Arguments.needed;

import com.google.gson.JsonObject;
import java.util.Map;

/** {@code chat.*}. */
final class ChatMethods {
  private final Workspace workspace;
  private final Channels channels;
  private final Files files;

  ChatMethods(Workspace workspace, Channels channels, Files files) {
    this.workspace = workspace;
    this.channels = channels;
    this.files = files;
  }

  Map<String, SlackMethod> all() {
    return Map.of(
        "chat.postMessage", this::post,
        "chat.postEphemeral", this::postEphemeral,
        "chat.update", this::update,
        "chat.delete", this::delete);
  }

  private JsonObject post(JsonObject arguments) {
    String channel = workspace.channelToPostIn(needed(arguments, "channel"));
    check(arguments);
    JsonObject message = message(arguments, workspace.timestamp());
    channels.add(channel, message);
    return answer(channel, message);
  }

  private JsonObject postEphemeral(JsonObject arguments) {
    workspace.channelToPostIn(needed(arguments, "channel"));
    String user = needed(arguments, "user");
    if (workspace.member(user).isEmpty()) {
      throw Refused.with("user_not_in_channel");
    }
    check(arguments);
    JsonObject answer = new JsonObject();
    answer.addProperty("message_ts", workspace.timestamp());
    return answer;
  }

  private JsonObject update(JsonObject arguments) {
    String channel = channel(arguments);
    String ts = existing(channel, arguments);
    check(arguments);
    JsonObject message = message(arguments, ts);
    channels.replace(channel, ts, message);
    return answer(channel, message);
  }

  private JsonObject delete(JsonObject arguments) {
    String channel = channel(arguments);
    String ts = existing(channel, arguments);
    channels.remove(channel, ts);
    JsonObject answer = new JsonObject();
    answer.addProperty("channel", channel);
    answer.addProperty("ts", ts);
    return answer;
  }

  private String channel(JsonObject arguments) {
    String id = needed(arguments, "channel");
    return workspace.channel(id).orElseThrow(() -> Refused.with("channel_not_found"));
  }

  private String existing(String channel, JsonObject arguments) {
    String ts = needed(arguments, "ts");
    if (!channels.has(channel, ts)) {
      throw Refused.with("message_not_found");
    }
    return ts;
  }

  private void check(JsonObject arguments) {
    Payloads.refuseBadMessage(arguments);
    files.refuseUnready(arguments);
  }

  private JsonObject message(JsonObject arguments, String ts) {
    JsonObject message = new JsonObject();
    message.addProperty("type", "message");
    message.addProperty("user", StandInSlack.BOT_USER);
    message.addProperty("bot_id", StandInSlack.BOT);
    message.addProperty("app_id", StandInSlack.APP);
    message.addProperty("team", StandInSlack.TEAM);
    message.addProperty("ts", ts);
    message.addProperty("text", Arguments.text(arguments, "text"));
    for (String copied : new String[] {"blocks", "metadata", "thread_ts"}) {
      if (arguments.has(copied)) {
        message.add(copied, arguments.get(copied).deepCopy());
      }
    }
    BlockIds.assign(message, workspace);
    return message;
  }

  private static JsonObject answer(String channel, JsonObject message) {
    JsonObject answer = new JsonObject();
    answer.addProperty("channel", channel);
    answer.addProperty("ts", Arguments.text(message, "ts"));
    answer.addProperty("text", Arguments.text(message, "text"));
    answer.add("message", message.deepCopy());
    return answer;
  }
}
