package careermap.slackstandin;

import com.google.gson.JsonObject;
import java.util.Map;

/** {@code apps.connections.open}. */
final class SocketMethods {
  private volatile String url = "";

  void sendTo(String url) {
    this.url = url;
  }

  Map<String, SlackMethod> all() {
    return Map.of("apps.connections.open", this::open);
  }

  private JsonObject open(JsonObject arguments) {
    if (url.isEmpty()) {
      throw Refused.with("internal_error");
    }
    JsonObject answer = new JsonObject();
    answer.addProperty("url", url);
    return answer;
  }
}
