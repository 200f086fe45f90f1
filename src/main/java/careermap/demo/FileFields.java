package careermap.demo;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fields for files, which the local Slack's page cannot draw: they become a choice among the files
 * of one folder, and the chosen one is sent along as if it had been given.
 */
record FileFields(Path folder, Uploads uploads) {
  private static final String OFFERED = "demo_offers_files";

  void replace(JsonObject view) throws IOException {
    for (JsonObject element : elements(view, "type", "file_input")) {
      offer(element);
    }
  }

  private static List<JsonObject> elements(JsonObject view, String property, String value) {
    return blocks(view, property, value).map(block -> block.getAsJsonObject("element")).toList();
  }

  private static Stream<JsonObject> blocks(JsonObject view, String property, String value) {
    return Json.objects(view, "blocks").stream()
        .filter(block -> block.has("element"))
        .filter(block -> Json.text(block.getAsJsonObject("element"), property).equals(value));
  }

  private void offer(JsonObject element) throws IOException {
    element.addProperty("type", "static_select");
    element.addProperty(OFFERED, "yes");
    element.add("placeholder", Json.plainText("お試しでは、ここから選びます Choose a file"));
    element.add("options", Json.list(names(element).map(FileFields::option).toList()));
  }

  private Stream<String> names(JsonObject element) throws IOException {
    JsonArray endings = element.getAsJsonArray("filetypes");
    return names().stream().filter(name -> endings == null || endings.contains(ending(name)));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static JsonPrimitive ending(String name) {
    return new JsonPrimitive(name.substring(name.lastIndexOf('.') + 1));
  }

  private static JsonObject option(String name) {
    JsonObject option = new JsonObject();
    option.add("text", Json.plainText(name));
    option.addProperty("value", name);
    return option;
  }

  /** Puts the files themselves where {@code submission} says which were chosen. */
  void give(JsonObject submission) throws IOException {
    JsonObject view = submission.getAsJsonObject("view");
    for (JsonObject block : blocks(view, OFFERED, "yes").toList()) {
      JsonObject answer = Amendments.answer(block, view);
      answer.addProperty("type", "file_input");
      answer.add("files", Json.list(chosen(answer)));
      answer.remove("selected_option");
    }
  }

  private List<JsonObject> chosen(JsonObject answer) throws IOException {
    if (Json.isEmpty(answer.get("selected_option"))) {
      return List.of();
    }
    String name = Json.text(answer.getAsJsonObject("selected_option"), "value");
    return names().contains(name) ? List.of(uploads.add(folder.resolve(name))) : List.of();
  }
}
