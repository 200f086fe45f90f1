package careermap.demo;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Slack does and the local Slack leaves out, added to what passes between it and the app. */
final class Amendments {
  /** Under which name a choice that was made comes back, by the name of the one made before. */
  private static final Map<String, String> CHOSEN =
      Map.of(
          "initial_value", "value",
          "initial_date", "selected_date",
          "initial_option", "selected_option");

  private Amendments() {}

  /** Adds their locale to the users in the answer of a {@code users.} method. */
  static void addLocales(JsonObject answer, Map<String, String> locales) {
    if (answer.has("user")) {
      addLocale(answer.getAsJsonObject("user"), locales);
    }
    objects(answer, "members").forEach(user -> addLocale(user, locales));
  }

  private static void addLocale(JsonObject user, Map<String, String> locales) {
    String locale = locales.get(user.get("id").getAsString());
    if (locale != null) {
      user.addProperty("locale", locale);
    }
  }

  /** Makes grouped choices plain ones and shows in a select what is chosen already. */
  static void simplify(JsonObject view) {
    objects(view, "blocks").stream()
        .filter(block -> block.has("element"))
        .map(block -> block.getAsJsonObject("element"))
        .forEach(Amendments::simplifyElement);
  }

  private static void simplifyElement(JsonObject element) {
    if (element.has("option_groups")) {
      element.add("options", ungrouped(element));
      element.remove("option_groups");
    }
    if (element.has("initial_option")) {
      element.add("placeholder", element.getAsJsonObject("initial_option").get("text"));
    }
  }

  private static JsonArray ungrouped(JsonObject element) {
    JsonArray options = new JsonArray();
    objects(element, "option_groups").stream()
        .flatMap(group -> objects(group, "options").stream())
        .forEach(options::add);
    return options;
  }

  /** Gives inputs that nobody touched the value that they started with. */
  static void fillIn(JsonObject submission) {
    JsonObject view = submission.getAsJsonObject("view");
    JsonObject values = view.getAsJsonObject("state").getAsJsonObject("values");
    objects(view, "blocks").stream()
        .filter(block -> block.has("element"))
        .forEach(block -> fillIn(block.getAsJsonObject("element"), answer(block, values)));
  }

  private static JsonObject answer(JsonObject block, JsonObject values) {
    String action = block.getAsJsonObject("element").get("action_id").getAsString();
    return values.getAsJsonObject(block.get("block_id").getAsString()).getAsJsonObject(action);
  }

  private static void fillIn(JsonObject element, JsonObject answer) {
    CHOSEN.forEach(
        (initial, chosen) -> {
          if (element.has(initial) && isEmpty(answer.get(chosen))) {
            answer.add(chosen, element.get(initial));
          }
        });
  }

  private static boolean isEmpty(@Nullable JsonElement value) {
    return value == null || value.isJsonNull();
  }

  private static List<JsonObject> objects(JsonObject parent, String name) {
    List<JsonObject> objects = new ArrayList<>();
    if (parent.has(name)) {
      parent.getAsJsonArray(name).forEach(element -> objects.add(element.getAsJsonObject()));
    }
    return objects;
  }
}
