package careermap;

import careermap.slackstandin.Form;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A form in which whatever was left open is filled in somehow, as whoever means it would. */
final class FilledForm {
  private FilledForm() {}

  static Form of(JsonObject view) {
    return of(view, "E0107");
  }

  /**
   * @param text what is written wherever something can be written
   */
  static Form of(JsonObject view, String text) {
    Form form = Form.of(view);
    for (JsonElement block : view.getAsJsonArray("blocks")) {
      if (block.getAsJsonObject().has("element")) {
        fill(form, block.getAsJsonObject(), text);
      }
    }
    return form;
  }

  private static void fill(Form form, JsonObject block, String text) {
    JsonObject element = block.getAsJsonObject("element");
    String action = element.get("action_id").getAsString();
    switch (element.get("type").getAsString()) {
      case "plain_text_input" -> {
        if (!element.has("initial_value")) {
          form.type(action, text);
        }
      }
      case "number_input" -> {
        if (!element.has("initial_value")) {
          form.type(action, "1");
        }
      }
      case "datepicker" -> {
        if (!element.has("initial_date")) {
          form.pickDate(action, "2026-12-20");
        }
      }
      case "static_select", "radio_buttons" -> {
        if (!element.has("initial_option")) {
          form.chooseIn(block.get("block_id").getAsString(), first(element));
        }
      }
      default -> {}
    }
  }

  private static String first(JsonObject menu) {
    JsonObject from =
        menu.has("options") ? menu : menu.getAsJsonArray("option_groups").get(0).getAsJsonObject();
    return from.getAsJsonArray("options").get(0).getAsJsonObject().get("value").getAsString();
  }
}
