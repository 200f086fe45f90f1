package careermap.slackstandin;

import com.google.gson.JsonObject;
import java.util.Map;

/** What goes back over the wire; a status of 0 hangs up without a word. */
record Reply(int status, String type, String body, Map<String, String> headers) {
  static Reply json(JsonObject answer) {
    return json(200, answer);
  }

  static Reply json(int status, JsonObject answer) {
    return new Reply(status, "application/json; charset=utf-8", answer.toString(), Map.of());
  }

  static Reply text(int status, String body) {
    return new Reply(status, "text/plain; charset=utf-8", body, Map.of());
  }

  static Reply html(int status) {
    String body = "<!DOCTYPE html><html><body><h1>Server Error</h1></body></html>";
    return new Reply(status, "text/html; charset=utf-8", body, Map.of());
  }

  static Reply hangUp() {
    return new Reply(0, "", "", Map.of());
  }

  /** It was on its way, and the connection broke. */
  Reply lost() {
    return hangUp();
  }

  Reply with(String header, String value) {
    return new Reply(status, type, body, Map.of(header, value));
  }
}
