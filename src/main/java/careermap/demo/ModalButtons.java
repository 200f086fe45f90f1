package careermap.demo;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Buttons inside a modal, which the local Slack draws but never sends: they become choices, and a
 * submission with such a choice becomes the press of that button.
 */
final class ModalButtons {
  private static final String PRESS = "demo-press";
  private static final String LABEL = "ボタン(お試しでは、選んで「押す」で進みます) Buttons (choose, then press)";

  private ModalButtons() {}

  static void replace(JsonObject view) {
    List<JsonObject> blocks = Json.objects(view, "blocks");
    List<JsonObject> replaced =
        IntStream.range(0, blocks.size())
            .boxed()
            .flatMap(place -> replaced(blocks.get(place), PRESS + "-" + place))
            .toList();
    view.add("blocks", Json.list(replaced));
    if (replaced.stream().anyMatch(ModalButtons::isChoice) && !view.has("submit")) {
      view.add("submit", Json.plainText("押す Press"));
    }
  }

  private static boolean isChoice(JsonObject block) {
    return Json.text(block, "block_id").startsWith(PRESS);
  }

  private static Stream<JsonObject> replaced(JsonObject block, String id) {
    if (Json.text(block, "type").equals("actions")) {
      return Stream.of(choice(id, block, Json.objects(block, "elements")));
    }
    JsonObject accessory = block.getAsJsonObject("accessory");
    if (accessory == null || Json.text(accessory, "type").equals("image")) {
      return Stream.of(block);
    }
    block.remove("accessory");
    return Stream.of(block, choice(id, block, List.of(accessory)));
  }

  private static JsonObject choice(String id, JsonObject block, List<JsonObject> elements) {
    String blockId = Json.text(block, "block_id");
    List<JsonObject> options =
        elements.stream().flatMap(element -> options(element, blockId)).toList();
    JsonObject input = new JsonObject();
    input.addProperty("type", "input");
    input.addProperty("block_id", id);
    input.add("label", Json.plainText(LABEL));
    input.add("element", radioButtons(options));
    return input;
  }

  private static JsonObject radioButtons(List<JsonObject> options) {
    JsonObject radioButtons = new JsonObject();
    radioButtons.addProperty("type", "radio_buttons");
    radioButtons.addProperty("action_id", PRESS);
    radioButtons.add("options", Json.list(options));
    return radioButtons;
  }

  private static Stream<JsonObject> options(JsonObject element, String blockId) {
    JsonObject action = new JsonObject();
    action.addProperty("block_id", blockId);
    List.of("type", "action_id", "value", "text").stream()
        .filter(element::has)
        .forEach(name -> action.add(name, element.get(name)));
    return element.has("options")
        ? Json.objects(element, "options").stream().map(option -> option(action, option))
        : Stream.of(option(action));
  }

  private static JsonObject option(JsonObject action, JsonObject selected) {
    JsonObject selecting = action.deepCopy();
    selecting.add("selected_option", selected);
    selecting.add("text", selected.get("text"));
    return option(selecting);
  }

  private static JsonObject option(JsonObject action) {
    JsonObject option = new JsonObject();
    option.add("text", action.get("text"));
    option.addProperty("value", action.toString());
    return option;
  }

  /** The press that {@code submission} stands for; empty where it is a submission. */
  static Optional<JsonObject> pressed(JsonObject submission) {
    JsonObject values =
        submission.getAsJsonObject("view").getAsJsonObject("state").getAsJsonObject("values");
    return values.entrySet().stream()
        .map(block -> block.getValue().getAsJsonObject().getAsJsonObject(PRESS))
        .filter(answer -> answer != null && !Json.isEmpty(answer.get("selected_option")))
        .map(answer -> Json.text(answer.getAsJsonObject("selected_option"), "value"))
        .findFirst()
        .map(action -> press(submission, Json.parse(action)));
  }

  private static JsonObject press(JsonObject submission, JsonObject action) {
    JsonObject press = submission.deepCopy();
    JsonObject container = new JsonObject();
    container.addProperty("type", "view");
    container.add("view_id", submission.getAsJsonObject("view").get("id"));
    press.addProperty("type", "block_actions");
    press.add("container", container);
    press.add("actions", Json.list(List.of(action)));
    press.remove("response_urls");
    return press;
  }
}
