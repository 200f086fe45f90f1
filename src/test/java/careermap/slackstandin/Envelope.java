package careermap.slackstandin;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A request as it goes by a link of Socket Mode.
 *
 * @param retry how often it went before; of events alone
 */
record Envelope(String id, String type, JsonObject payload, int retry, String reason) {
  private static final String EVENTS = "events_api";

  static Envelope of(SentRequest request) {
    String contentType = request.headers().getOrDefault("Content-Type", "");
    String body = new String(request.body(), StandardCharsets.UTF_8);
    JsonObject fields = Arguments.of(contentType, body);
    String id = UUID.randomUUID().toString();
    if (contentType.equals("application/json")) {
      int retry = Integer.parseInt(request.headers().getOrDefault("X-Slack-Retry-Num", "0"));
      String reason = request.headers().getOrDefault("X-Slack-Retry-Reason", "");
      return new Envelope(id, EVENTS, fields, retry, reason);
    }
    String payload = Arguments.text(fields, "payload");
    return payload.isEmpty()
        ? new Envelope(id, "slash_commands", fields, 0, "")
        : new Envelope(id, "interactive", JsonParser.parseString(payload).getAsJsonObject(), 0, "");
  }

  boolean isEvent() {
    return type.equals(EVENTS);
  }

  Envelope again(String why) {
    return new Envelope(id, type, payload, retry + 1, why);
  }

  String json() {
    JsonObject envelope = new JsonObject();
    envelope.addProperty("envelope_id", id);
    envelope.addProperty("type", type);
    envelope.add("payload", payload);
    envelope.addProperty("accepts_response_payload", !isEvent());
    if (isEvent()) {
      envelope.addProperty("retry_attempt", retry);
      envelope.addProperty("retry_reason", reason);
    }
    return envelope.toString();
  }
}
