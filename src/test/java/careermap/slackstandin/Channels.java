package careermap.slackstandin;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The messages that stand in each channel, oldest first. */
final class Channels {
  private final Map<String, List<JsonObject>> messages = new HashMap<>();

  synchronized void add(String channel, JsonObject message) {
    messages.computeIfAbsent(channel, any -> new ArrayList<>()).add(message);
  }

  synchronized List<JsonObject> in(String channel) {
    return messages.getOrDefault(channel, List.of()).stream().map(JsonObject::deepCopy).toList();
  }

  synchronized boolean has(String channel, String ts) {
    return find(channel, ts).isPresent();
  }

  synchronized void replace(String channel, String ts, JsonObject message) {
    messages
        .getOrDefault(channel, List.of())
        .replaceAll(old -> Arguments.text(old, "ts").equals(ts) ? message : old);
  }

  synchronized void remove(String channel, String ts) {
    find(channel, ts).ifPresent(messages.getOrDefault(channel, new ArrayList<>())::remove);
  }

  private Optional<JsonObject> find(String channel, String ts) {
    return messages.getOrDefault(channel, List.of()).stream()
        .filter(message -> Arguments.text(message, "ts").equals(ts))
        .findFirst();
  }
}
