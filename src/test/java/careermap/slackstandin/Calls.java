package careermap.slackstandin;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Every call that arrived, in order. */
final class Calls {
  private final List<Call> calls = new ArrayList<>();

  synchronized void add(Instant at, String method, JsonObject payload, Reply reply) {
    JsonObject seen = payload.deepCopy();
    seen.remove("token");
    calls.add(new Call(calls.size() + 1, at, method, seen, reply.status(), answer(reply)));
  }

  synchronized List<Call> all() {
    return List.copyOf(calls);
  }

  List<Call> of(String method) {
    return all().stream().filter(call -> call.method().equals(method)).toList();
  }

  private static JsonObject answer(Reply reply) {
    try {
      return reply.type().startsWith("application/json")
          ? JsonParser.parseString(reply.text()).getAsJsonObject()
          : new JsonObject();
    } catch (JsonParseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
