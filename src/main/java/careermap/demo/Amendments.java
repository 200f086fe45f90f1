package careermap.demo;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/** What Slack does and the local Slack leaves out, added to what passes between it and the app. */
final class Amendments {
  /** Under which name a choice that was made comes back, by the name of the one made before. */
  private static final Map<String, String> CHOSEN =
      Map.of(
          "initial_value", "value",
          "initial_date", "selected_date",
          "initial_time", "selected_time",
          "initial_option", "selected_option",
          "initial_options", "selected_options");

  private static final String TICKED = " (いま選ばれています chosen now)";

  private Amendments() {}

  /** Adds their locale to the users in the answer of a {@code users.} method. */
  static void addLocales(JsonObject answer, Map<String, String> locales) {
    if (answer.has("user")) {
      addLocale(answer.getAsJsonObject("user"), locales);
    }
    Json.objects(answer, "members").forEach(user -> addLocale(user, locales));
  }

  private static void addLocale(JsonObject user, Map<String, String> locales) {
    String locale = locales.get(user.get("id").getAsString());
    if (locale != null) {
      user.addProperty("locale", locale);
    }
  }

  /** Turns what the local Slack's page cannot show or send into what it can. */
  static void simplify(JsonObject view) {
    if (Json.text(view, "type").equals("modal")) {
      ModalButtons.replace(view);
    }
    List<JsonObject> blocks = Json.objects(view, "blocks");
    blocks.stream()
        .filter(block -> block.has("element"))
        .forEach(block -> simplifyInput(block, "input-" + blocks.indexOf(block)));
  }

  private static void simplifyInput(JsonObject block, String id) {
    JsonObject element = block.getAsJsonObject("element");
    addMissing(block, "block_id", id);
    addMissing(element, "action_id", id);
    simplifyElement(element);
  }

  private static void addMissing(JsonObject object, String name, String value) {
    if (!object.has(name)) {
      object.addProperty(name, value);
    }
  }

  private static void simplifyElement(JsonObject element) {
    if (element.has("option_groups")) {
      element.add("options", ungrouped(element));
      element.remove("option_groups");
    }
    if (Json.text(element, "type").equals("multi_static_select")) {
      element.addProperty("type", "checkboxes");
      element.remove("placeholder");
    }
    if (element.has("initial_options")) {
      mark(element);
    }
    if (element.has("initial_option")) {
      element.add("placeholder", element.getAsJsonObject("initial_option").get("text"));
    }
  }

  /**
   * The local Slack draws no tick that is there from the beginning; until one is set, they hold.
   */
  private static void mark(JsonObject element) {
    List<String> chosen =
        Json.objects(element, "initial_options").stream()
            .map(option -> Json.text(option, "value"))
            .toList();
    Json.objects(element, "options").stream()
        .filter(option -> chosen.contains(Json.text(option, "value")))
        .map(option -> option.getAsJsonObject("text"))
        .forEach(text -> text.addProperty("text", Json.text(text, "text") + TICKED));
  }

  private static JsonArray ungrouped(JsonObject element) {
    JsonArray options = new JsonArray();
    Json.objects(element, "option_groups").stream()
        .flatMap(group -> Json.objects(group, "options").stream())
        .forEach(options::add);
    return options;
  }

  /** Gives inputs that nobody touched the value that they started with. */
  static void fillIn(JsonObject submission) {
    JsonObject view = submission.getAsJsonObject("view");
    Json.objects(view, "blocks").stream()
        .filter(block -> block.has("element"))
        .forEach(block -> fillIn(block.getAsJsonObject("element"), answer(block, view)));
  }

  /** What was filled into {@code block}. */
  static JsonObject answer(JsonObject block, JsonObject view) {
    JsonObject values = view.getAsJsonObject("state").getAsJsonObject("values");
    String action = block.getAsJsonObject("element").get("action_id").getAsString();
    return values.getAsJsonObject(block.get("block_id").getAsString()).getAsJsonObject(action);
  }

  private static void fillIn(JsonObject element, JsonObject answer) {
    CHOSEN.forEach(
        (initial, chosen) -> {
          if (element.has(initial) && Json.isEmpty(answer.get(chosen))) {
            answer.add(chosen, element.get(initial));
          }
        });
  }

  /** Says of a press on the Home tab that it was made there. */
  static void placeOnHome(JsonObject press) {
    JsonObject view = new JsonObject();
    view.addProperty("type", "home");
    JsonObject container = new JsonObject();
    container.addProperty("type", "view");
    press.add("view", view);
    press.add("container", container);
    List.of("channel", "message", "response_url").forEach(press::remove);
  }
}
