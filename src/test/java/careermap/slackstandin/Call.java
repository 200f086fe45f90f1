package careermap.slackstandin;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;

/**
 * A call that arrived.
 *
 * @param order counts all calls, from 1
 * @param payload its arguments, without the token
 * @param status of the reply; 0 where the connection was broken
 * @param answer what was replied; empty where that was no JSON
 */
public record Call(
    int order, Instant at, String method, JsonObject payload, int status, JsonObject answer) {
  public boolean ok() {
    return answer.has("ok") && answer.get("ok").getAsBoolean();
  }

  public String error() {
    return Arguments.text(answer, "error");
  }

  public String argument(String name) {
    return Arguments.text(payload, name);
  }

  public String text() {
    return argument("text");
  }

  public JsonArray blocks() {
    return payload.has("blocks") ? payload.getAsJsonArray("blocks") : new JsonArray();
  }

  public JsonObject view() {
    return payload.getAsJsonObject("view");
  }
}
