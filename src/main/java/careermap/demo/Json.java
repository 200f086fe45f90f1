package careermap.demo;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Shorthand for the JSON that Slack sends. */
final class Json {
  private Json() {}

  static JsonObject parse(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  /** The objects in the list {@code name}; none where there is no such list. */
  static List<JsonObject> objects(JsonObject parent, String name) {
    JsonArray list = parent.has(name) ? parent.getAsJsonArray(name) : new JsonArray();
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  static String text(JsonObject parent, String name) {
    return parent.has(name) ? parent.get(name).getAsString() : "";
  }

  static boolean isEmpty(@Nullable JsonElement value) {
    return value == null
        || value.isJsonNull()
        || (value.isJsonArray() && value.getAsJsonArray().isEmpty());
  }

  static JsonObject plainText(String text) {
    JsonObject object = new JsonObject();
    object.addProperty("type", "plain_text");
    object.addProperty("text", text);
    return object;
  }

  static JsonArray list(Iterable<JsonObject> objects) {
    JsonArray list = new JsonArray();
    objects.forEach(list::add);
    return list;
  }
}
