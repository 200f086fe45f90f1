package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.blockkit.BlockKit;
import careermap.blockkit.Finding;
import careermap.blockkit.Mentions;
import careermap.slackstandin.Answered;
import careermap.slackstandin.Press;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody sees: a message, a modal or the Home tab. */
record Shown(JsonObject surface) {
  private static final Pattern READERS = Pattern.compile("読める人|読めません|だけが読|[Rr]ead");

  /** What only Slack knows of a message or a view. */
  private static final List<String> SLACKS_OWN =
      List.of(
          "id", "root_view_id", "team_id", "app_id", "bot_id", "hash", "previous_view_id", "state");

  static Shown ofMessage(JsonObject message) {
    JsonObject shown = new JsonObject();
    shown.add("text", message.get("text"));
    shown.add("blocks", message.get("blocks"));
    return new Shown(shown);
  }

  /** The answer in an acknowledgement. */
  static Shown in(Answered answered) {
    assertThat(answered.status()).as(answered.body()).isEqualTo(200);
    return new Shown(answered.json());
  }

  /** Slack takes an empty body and status 200 for "I have it". */
  static void acknowledged(Answered answered) {
    assertThat(answered.status()).as(answered.body()).isEqualTo(200);
    assertThat(answered.body()).isEmpty();
  }

  boolean isEmpty() {
    return surface.size() == 0;
  }

  /** What a notification and a screen reader say. */
  String heard() {
    return surface.has("text") ? surface.get("text").getAsString() : "";
  }

  String title() {
    return surface.getAsJsonObject("title").get("text").getAsString();
  }

  /** Every text on it, in order, a line each. */
  String said() {
    List<String> texts = new ArrayList<>();
    collect(surface.get("blocks"), texts);
    return String.join("\n", texts);
  }

  String header() {
    return blocks()
        .filter(block -> type(block).equals("header"))
        .map(block -> block.getAsJsonObject("text").get("text").getAsString())
        .findFirst()
        .orElse("");
  }

  List<Control> controls() {
    return blocks().flatMap(Shown::elements).flatMap(Shown::controls).toList();
  }

  Control control(String label) {
    return controls().stream()
        .filter(control -> control.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing says " + label + " in " + labels()));
  }

  /** Text that people fill in without being told who reads it. */
  List<String> fieldsWithoutReaders() {
    return blocks()
        .filter(block -> type(block).equals("input"))
        .filter(block -> type(block.getAsJsonObject("element")).equals("plain_text_input"))
        .filter(block -> !READERS.matcher(String.valueOf(block.get("hint"))).find())
        .map(block -> block.getAsJsonObject("label").get("text").getAsString())
        .toList();
  }

  List<String> labels() {
    return controls().stream().map(Control::label).toList();
  }

  /** What Slack would refuse and what we do not want. */
  List<Finding> findings() {
    JsonObject sent = surface.deepCopy();
    SLACKS_OWN.forEach(sent::remove);
    return sent.has("type") ? BlockKit.view(sent) : BlockKit.message(sent);
  }

  List<String> mentions() {
    return Mentions.in(surface);
  }

  boolean isApology() {
    return said().contains("受付番号") || said().contains("reference") || said().contains("混み合って");
  }

  private Stream<JsonObject> blocks() {
    JsonArray blocks = surface.has("blocks") ? surface.getAsJsonArray("blocks") : new JsonArray();
    return blocks.asList().stream().map(JsonElement::getAsJsonObject);
  }

  private static Stream<JsonObject> elements(JsonObject block) {
    return switch (type(block)) {
      case "actions" ->
          block.getAsJsonArray("elements").asList().stream().map(JsonElement::getAsJsonObject);
      case "section" ->
          block.has("accessory") ? Stream.of(block.getAsJsonObject("accessory")) : Stream.of();
      default -> Stream.of();
    };
  }

  private static Stream<Control> controls(JsonObject element) {
    String action = element.get("action_id").getAsString();
    if (type(element).equals("button")) {
      return Stream.of(
          new Control(action, element.get("value").getAsString(), label(element), false));
    }
    return options(element)
        .map(JsonElement::getAsJsonObject)
        .map(option -> new Control(action, option.get("value").getAsString(), label(option), true));
  }

  private static Stream<JsonElement> options(JsonObject menu) {
    return menu.has("option_groups")
        ? menu.getAsJsonArray("option_groups").asList().stream()
            .flatMap(group -> options(group.getAsJsonObject()))
        : menu.getAsJsonArray("options").asList().stream();
  }

  private static String label(JsonObject element) {
    return element.getAsJsonObject("text").get("text").getAsString();
  }

  private static String type(JsonObject object) {
    return object.get("type").getAsString();
  }

  private static void collect(JsonElement element, List<String> texts) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(one -> collect(one, texts));
    } else if (element.isJsonObject()) {
      element
          .getAsJsonObject()
          .entrySet()
          .forEach(
              entry -> {
                if (entry.getKey().equals("text") && entry.getValue().isJsonPrimitive()) {
                  texts.add(entry.getValue().getAsString());
                } else {
                  collect(entry.getValue(), texts);
                }
              });
    }
  }

  /** Something to press. */
  record Control(String action, String value, String label, boolean option) {
    Press press(Shown shown) {
      return option
          ? Press.option(shown.surface(), action, value)
          : Press.button(shown.surface(), action, value);
    }
  }
}
