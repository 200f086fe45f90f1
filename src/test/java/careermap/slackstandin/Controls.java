package careermap.slackstandin;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the buttons and fields on a surface; whatever is not there cannot be used. */
final class Controls {
  /** Where a control's value stands in the state, and where its initial one on the surface. */
  private static final Map<String, List<String>> PROPERTIES =
      Map.ofEntries(
          Map.entry("plain_text_input", List.of("value", "initial_value")),
          Map.entry("number_input", List.of("value", "initial_value")),
          Map.entry("email_text_input", List.of("value", "initial_value")),
          Map.entry("url_text_input", List.of("value", "initial_value")),
          Map.entry("rich_text_input", List.of("rich_text_value", "initial_value")),
          Map.entry("static_select", List.of("selected_option", "initial_option")),
          Map.entry("external_select", List.of("selected_option", "initial_option")),
          Map.entry("radio_buttons", List.of("selected_option", "initial_option")),
          Map.entry("checkboxes", List.of("selected_options", "initial_options")),
          Map.entry("multi_static_select", List.of("selected_options", "initial_options")),
          Map.entry("datepicker", List.of("selected_date", "initial_date")),
          Map.entry("timepicker", List.of("selected_time", "initial_time")),
          Map.entry("datetimepicker", List.of("selected_date_time", "initial_date_time")),
          Map.entry("users_select", List.of("selected_user", "initial_user")),
          Map.entry("multi_users_select", List.of("selected_users", "initial_users")),
          Map.entry("channels_select", List.of("selected_channel", "initial_channel")),
          Map.entry(
              "conversations_select", List.of("selected_conversation", "initial_conversation")),
          Map.entry("file_input", List.of("files", "initial_files")));

  private Controls() {}

  /** A control and the block that it stands in. */
  record Found(String blockId, JsonObject element) {
    String type() {
      return Arguments.text(element, "type");
    }

    String actionId() {
      return Arguments.text(element, "action_id");
    }
  }

  static Found find(JsonObject surface, String actionId) {
    return find(surface, "action_id " + actionId, found -> found.actionId().equals(actionId));
  }

  static Found findIn(JsonObject surface, String blockId) {
    return find(surface, "block_id " + blockId, found -> found.blockId().equals(blockId));
  }

  static Found find(JsonObject surface, String wanted, Predicate<Found> filter) {
    return all(surface).stream()
        .filter(filter)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing here with " + wanted + ": " + surface));
  }

  static List<Found> inputsOf(JsonObject surface) {
    return all(surface).stream().filter(found -> PROPERTIES.containsKey(found.type())).toList();
  }

  static List<Found> all(JsonObject surface) {
    List<Found> all = new ArrayList<>();
    if (surface.has("blocks")) {
      JsonArray blocks = surface.getAsJsonArray("blocks");
      for (int i = 0; i < blocks.size(); i++) {
        addFrom(blocks.get(i).getAsJsonObject(), "block-" + i, all);
      }
    }
    return all;
  }

  private static void addFrom(JsonObject block, String otherwise, List<Found> all) {
    String id = block.has("block_id") ? Arguments.text(block, "block_id") : otherwise;
    for (String single : List.of("accessory", "element")) {
      if (block.has(single)) {
        all.add(new Found(id, block.getAsJsonObject(single)));
      }
    }
    if (Arguments.text(block, "type").equals("actions")) {
      block.getAsJsonArray("elements").forEach(e -> all.add(new Found(id, e.getAsJsonObject())));
    }
  }

  /** The option of a menu with that value. */
  static JsonObject option(JsonObject menu, String value) {
    for (JsonElement option : options(menu)) {
      if (Arguments.text(option.getAsJsonObject(), "value").equals(value)) {
        return option.getAsJsonObject();
      }
    }
    throw new AssertionError("no option " + value + ": " + menu);
  }

  private static JsonArray options(JsonObject menu) {
    JsonArray options = new JsonArray();
    if (menu.has("options")) {
      options.addAll(menu.getAsJsonArray("options"));
    }
    if (menu.has("option_groups")) {
      menu.getAsJsonArray("option_groups")
          .forEach(group -> options.addAll(group.getAsJsonObject().getAsJsonArray("options")));
    }
    return options;
  }

  static String valueProperty(String type) {
    return properties(type).get(0);
  }

  static String initialProperty(String type) {
    return properties(type).get(1);
  }

  /** The value of a control that nobody has touched. */
  static JsonElement nothing(String type) {
    boolean several = valueProperty(type).endsWith("s");
    return several ? new JsonArray() : JsonNull.INSTANCE;
  }

  private static List<String> properties(String type) {
    List<String> properties = PROPERTIES.get(type);
    if (properties == null) {
      throw new AssertionError("nothing can be filled into a " + type);
    }
    return properties;
  }
}
