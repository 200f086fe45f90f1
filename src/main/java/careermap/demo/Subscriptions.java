package careermap.demo;

import com.google.gson.JsonObject;

/** What Slack would tell the app; the local Slack tells it more. */
final class Subscriptions {
  private Subscriptions() {}

  static boolean cover(JsonObject callback) {
    if (!callback.has("event")) {
      return true;
    }
    JsonObject event = callback.getAsJsonObject("event");
    return switch (Json.text(event, "type")) {
      case "app_home_opened" -> true;
      case "message" -> Json.text(event, "channel_type").equals("im");
      default -> false;
    };
  }
}
