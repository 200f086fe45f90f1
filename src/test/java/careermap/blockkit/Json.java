package careermap.blockkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.function.BiConsumer;

/** Ways through a payload. */
final class Json {
  private Json() {}

  /** The object's type; empty where it is no object or has none. */
  static String type(JsonElement value) {
    return value.isJsonObject() ? text(value.getAsJsonObject(), "type") : "";
  }

  /** The string under {@code name}; empty where there is none. */
  static String text(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }

  static boolean flag(JsonObject object, String name) {
    return text(object, name).equals("true");
  }

  /** The array under {@code name}; empty where there is none. */
  static JsonArray array(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value != null && value.isJsonArray() ? value.getAsJsonArray() : new JsonArray();
  }

  /** Every object within {@code value}, itself included, in order. */
  static void walk(JsonElement value, Place place, BiConsumer<JsonObject, Place> visit) {
    if (value.isJsonObject()) {
      visit.accept(value.getAsJsonObject(), place);
      for (Map.Entry<String, JsonElement> entry : value.getAsJsonObject().entrySet()) {
        walk(entry.getValue(), place.at(entry.getKey()), visit);
      }
    } else if (value.isJsonArray()) {
      walkItems(value.getAsJsonArray(), place, visit);
    }
  }

  private static void walkItems(JsonArray items, Place place, BiConsumer<JsonObject, Place> visit) {
    for (int i = 0; i < items.size(); i++) {
      walk(items.get(i), place.at(i), visit);
    }
  }
}
