package careermap.slackstandin;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Commands and interactions as Slack words them. */
final class Interactions {
  private final Workspace workspace;

  Interactions(Workspace workspace) {
    this.workspace = workspace;
  }

  Map<String, String> command(String text, String user, String channel) {
    return Map.ofEntries(
        Map.entry("token", "retired"),
        Map.entry("team_id", StandInSlack.TEAM),
        Map.entry("team_domain", "stand-in"),
        Map.entry("channel_id", channel),
        Map.entry("channel_name", workspace.channelName(channel)),
        Map.entry("user_id", user),
        Map.entry("user_name", user.toLowerCase(Locale.ROOT)),
        Map.entry("command", "/career"),
        Map.entry("text", text),
        Map.entry("api_app_id", StandInSlack.APP),
        Map.entry("is_enterprise_install", "false"));
  }

  JsonObject actions(String user, Origin origin, Press press) {
    JsonArray actions = new JsonArray();
    actions.add(press.action(workspace.timestamp()));
    JsonObject payload = payload("block_actions", user);
    origin.addTo(payload);
    payload.add("actions", actions);
    return payload;
  }

  JsonObject submission(String user, JsonObject filledView) {
    JsonObject payload = payload("view_submission", user);
    payload.add("view", filledView);
    payload.add("response_urls", new JsonArray());
    return payload;
  }

  JsonObject closed(String user, JsonObject view, boolean cleared) {
    JsonObject payload = payload("view_closed", user);
    payload.add("view", view);
    payload.addProperty("is_cleared", cleared);
    return payload;
  }

  private static JsonObject payload(String type, String user) {
    JsonObject payload = new JsonObject();
    payload.addProperty("type", type);
    payload.addProperty("token", "retired");
    payload.addProperty("api_app_id", StandInSlack.APP);
    payload.add("team", team());
    payload.add("user", user(user));
    payload.add("enterprise", JsonNull.INSTANCE);
    payload.addProperty("is_enterprise_install", false);
    return payload;
  }

  private static JsonObject team() {
    JsonObject team = new JsonObject();
    team.addProperty("id", StandInSlack.TEAM);
    team.addProperty("domain", "stand-in");
    return team;
  }

  private static JsonObject user(String id) {
    JsonObject user = new JsonObject();
    user.addProperty("id", id);
    user.addProperty("username", id.toLowerCase(Locale.ROOT));
    user.addProperty("name", id.toLowerCase(Locale.ROOT));
    user.addProperty("team_id", StandInSlack.TEAM);
    return user;
  }

  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
