package careermap.slackstandin;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.UUID;

/** Events as Slack words them. */
final class Events {
  private final Workspace workspace;

  Events(Workspace workspace) {
    this.workspace = workspace;
  }

  JsonObject directMessage(String user, String text) {
    JsonObject event = event("message", user);
    event.addProperty("channel", Member.directChannel(user));
    event.addProperty("channel_type", "im");
    event.addProperty("text", text);
    event.addProperty("ts", workspace.timestamp());
    event.addProperty("client_msg_id", UUID.randomUUID().toString());
    event.addProperty("team", StandInSlack.TEAM);
    return event;
  }

  /** Slack leaves the team out of these. */
  JsonObject fileShare(String user, String text, List<JsonObject> files) {
    JsonObject event = directMessage(user, text);
    event.remove("team");
    event.addProperty("subtype", "file_share");
    event.addProperty("upload", true);
    event.addProperty("display_as_bot", false);
    JsonArray dropped = new JsonArray();
    files.forEach(dropped::add);
    event.add("files", dropped);
    return event;
  }

  JsonObject homeOpened(String user, String tab) {
    JsonObject event = event("app_home_opened", user);
    event.addProperty("channel", Member.directChannel(user));
    event.addProperty("tab", tab);
    return event;
  }

  JsonObject userChanged(Member member) {
    JsonObject event = event("user_change");
    event.add("user", member.json(true, true, workspace.now()));
    return event;
  }

  private JsonObject event(String type, String user) {
    JsonObject event = event(type);
    event.addProperty("user", user);
    return event;
  }

  private JsonObject event(String type) {
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.addProperty("event_ts", workspace.timestamp());
    return event;
  }

  JsonObject callback(JsonObject event, String eventId) {
    JsonObject callback = new JsonObject();
    callback.addProperty("token", "retired");
    callback.addProperty("team_id", StandInSlack.TEAM);
    callback.addProperty("api_app_id", StandInSlack.APP);
    callback.addProperty("type", "event_callback");
    callback.addProperty("event_id", eventId);
    callback.addProperty("event_time", workspace.now().getEpochSecond());
    callback.add("event", event);
    callback.add("authorizations", authorizations());
    callback.addProperty("is_ext_shared_channel", false);
    return callback;
  }

  private static JsonArray authorizations() {
    JsonObject bot = new JsonObject();
    bot.addProperty("team_id", StandInSlack.TEAM);
    bot.addProperty("user_id", StandInSlack.BOT_USER);
    bot.addProperty("is_bot", true);
    bot.addProperty("is_enterprise_install", false);
    JsonArray authorizations = new JsonArray();
    authorizations.add(bot);
    return authorizations;
  }
}
