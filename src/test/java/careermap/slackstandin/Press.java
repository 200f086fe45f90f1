package careermap.slackstandin;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** A press on something that is there: the action of a {@code block_actions} payload. */
public final class Press {
  private final JsonObject action;

  private Press(JsonObject action) {
    this.action = action;
  }

  /** The first button with that action_id. */
  public static Press button(JsonObject surface, String actionId) {
    return button(Controls.find(surface, actionId));
  }

  /** The button with that action_id and that value. */
  public static Press button(JsonObject surface, String actionId, String value) {
    return button(
        Controls.find(
            surface,
            "action_id " + actionId + " and value " + value,
            found ->
                found.actionId().equals(actionId)
                    && Arguments.text(found.element(), "value").equals(value)));
  }

  /** The button that says {@code label}. */
  public static Press labelled(JsonObject surface, String label) {
    return button(Controls.find(surface, "label " + label, found -> label(found).equals(label)));
  }

  /** An option, by its value, of a menu, an overflow menu or radio buttons. */
  public static Press option(JsonObject surface, String actionId, String optionValue) {
    Controls.Found found = Controls.find(surface, actionId);
    JsonObject option = Controls.option(found.element(), optionValue);
    return new Press(action(found, "selected_option", option));
  }

  /** An option, by its value, of the menu in the block of that name. */
  public static Press optionIn(JsonObject surface, String blockId, String optionValue) {
    Controls.Found found = Controls.findIn(surface, blockId);
    JsonObject option = Controls.option(found.element(), optionValue);
    return new Press(action(found, "selected_option", option));
  }

  public static Press date(JsonObject surface, String actionId, String isoDate) {
    Controls.Found found = Controls.find(surface, actionId);
    return new Press(action(found, "selected_date", new JsonPrimitive(isoDate)));
  }

  /** An action that no surface of ours holds: forged, or from a screen of long ago. */
  public static Press forged(String actionId, String value) {
    JsonObject button = new JsonObject();
    button.addProperty("type", "button");
    button.addProperty("action_id", actionId);
    return new Press(action(new Controls.Found("old", button), "value", new JsonPrimitive(value)));
  }

  private static String label(Controls.Found found) {
    JsonElement text = found.element().get("text");
    return text != null && text.isJsonObject()
        ? Arguments.text(text.getAsJsonObject(), "text")
        : "";
  }

  private static Press button(Controls.Found found) {
    JsonObject action = action(found, "text", found.element().getAsJsonObject("text").deepCopy());
    if (found.element().has("value")) {
      action.add("value", found.element().get("value"));
    }
    return new Press(action);
  }

  private static JsonObject action(Controls.Found found, String property, JsonElement value) {
    JsonObject action = new JsonObject();
    action.addProperty("type", found.type());
    action.addProperty("block_id", found.blockId());
    action.addProperty("action_id", found.actionId());
    action.add(property, value);
    return action;
  }

  JsonObject action(String timestamp) {
    JsonObject timed = action.deepCopy();
    timed.addProperty("action_ts", timestamp);
    return timed;
  }
}
