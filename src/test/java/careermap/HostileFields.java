package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fills into every field of a form what would be SQL, a mention, a formula or a pattern, if it were
 * let.
 */
record HostileFields(RunningApp app) {
  /** A spreadsheet takes it for a formula, SQL for the end of a text, Slack for everybody. */
  static final String TEXT =
      "=1+1'); drop table person; -- \"; <!channel> <@U0KEN> <https://evil.example|x> {0} ''{ %s ${x} ../../x";

  /** Sends the form as somebody who fills in everything would, and looks at what comes of it. */
  void send(Member member, JsonObject view) {
    Form form = Form.of(view);
    inputs(view).forEach(input -> fill(form, input));
    Answered answered = app.sender().submit(member.id(), form);
    assertThat(answered.status()).as(answered.body()).isEqualTo(200);
    assertThat(answered.findings()).as(answered.body()).isEmpty();
    if (!answered.body().isEmpty() && answered.json().has("view")) {
      Shown shown = new Shown(answered.json().getAsJsonObject("view"));
      assertThat(shown.isApology()).as(shown.said()).isFalse();
      harmless(shown);
    }
  }

  static void harmless(Shown shown) {
    assertThat(shown.findings()).as(shown.said()).isEmpty();
    assertThat(shown.mentions()).as(shown.said()).isEmpty();
  }

  static boolean isForm(JsonObject surface) {
    return inputs(surface).findAny().isPresent();
  }

  /** What tells one form from another: which of its fields there are. */
  static String kind(JsonObject surface) {
    return text(surface, "callback_id")
        + inputs(surface).map(input -> text(element(input), "action_id")).toList();
  }

  private static void fill(Form form, JsonObject input) {
    JsonObject element = element(input);
    String action = text(element, "action_id");
    switch (text(element, "type")) {
      case "plain_text_input" -> form.type(action, fitting(element));
      case "static_select", "radio_buttons" -> choose(form, action, element);
      case "users_select" -> form.pickUser(action, Centre.KEN.id());
      default -> {
        // What it has already stays.
      }
    }
  }

  private static String fitting(JsonObject element) {
    int most = element.has("max_length") ? element.get("max_length").getAsInt() : TEXT.length();
    return TEXT.substring(0, Math.min(most, TEXT.length()));
  }

  private static void choose(Form form, String action, JsonObject element) {
    if (!element.has("initial_option")) {
      first(element).ifPresent(option -> form.choose(action, text(option, "value")));
    }
  }

  private static Optional<JsonObject> first(JsonObject element) {
    Stream<JsonObject> inGroups =
        objects(element, "option_groups").flatMap(group -> objects(group, "options"));
    return Stream.concat(objects(element, "options"), inGroups).findFirst();
  }

  private static Stream<JsonObject> inputs(JsonObject surface) {
    return objects(surface, "blocks").filter(block -> text(block, "type").equals("input"));
  }

  private static JsonObject element(JsonObject input) {
    return input.getAsJsonObject("element");
  }

  private static Stream<JsonObject> objects(JsonObject parent, String name) {
    JsonArray list = parent.has(name) ? parent.getAsJsonArray(name) : new JsonArray();
    return list.asList().stream().map(JsonElement::getAsJsonObject);
  }

  private static String text(JsonObject parent, String name) {
    return parent.has(name) ? parent.get(name).getAsString() : "";
  }
}
