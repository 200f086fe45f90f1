package careermap.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.jspecify.annotations.Nullable;

/**
 * What a link itself has to know of what came by it; empty where that is not said.
 *
 * @param reason of a {@code disconnect}
 */
record Heading(String type, String envelopeId, String reason) {
  private static final Heading NONE = new Heading("", "", "");

  /**
   * Of anything at all: what Slack would not say is not told on, since it may be anybody's word.
   */
  static Heading of(String message) {
    try {
      JsonElement json = JsonParser.parseString(message);
      return new Heading(text(json, "type"), text(json, "envelope_id"), text(json, "reason"));
    } catch (JsonParseException notJson) {
      return NONE;
    }
  }

  private static String text(JsonElement json, String name) {
    @Nullable JsonElement value = json.isJsonObject() ? json.getAsJsonObject().get(name) : null;
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }

  /** Without an id nobody could acknowledge it. */
  boolean isRequest() {
    return !envelopeId.isEmpty()
        && switch (type) {
          case "slash_commands", "interactive", "events_api" -> true;
          default -> false;
        };
  }
}
