package careermap.blockkit;

import static careermap.blockkit.Rules.oneOf;
import static careermap.blockkit.Shape.shape;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;

/** What an app answers with to the request itself. */
final class Acknowledgements {
  private static final Rule UPDATE = action().needs("view", Views.ofType("modal"));
  private static final Rule CLEAR = action();
  private static final Rule ERRORS = action().needs("errors", Acknowledgements::errors);
  private static final Map<String, Rule> ACTIONS =
      Map.of("update", UPDATE, "push", UPDATE, "clear", CLEAR, "errors", ERRORS);

  private Acknowledgements() {}

  static void check(JsonElement body, Place place) {
    if (!body.isJsonObject()) {
      place.refuse("must be an object");
    } else if (body.getAsJsonObject().has("response_action")) {
      submission(body.getAsJsonObject(), place);
    } else if (!body.getAsJsonObject().isEmpty()) {
      message(body.getAsJsonObject(), place);
    }
  }

  private static Shape action() {
    return shape().needs("response_action", Rules.anyString());
  }

  private static void submission(JsonObject body, Place place) {
    Rule rule = ACTIONS.get(Json.text(body, "response_action"));
    if (rule == null) {
      place.at("response_action").refuse("must be one of update, push, clear, errors");
    } else {
      rule.check(body, place);
    }
  }

  private static void errors(JsonElement errors, Place place) {
    if (!errors.isJsonObject() || errors.getAsJsonObject().isEmpty()) {
      place.refuse("must name at least one block_id");
      return;
    }
    errors
        .getAsJsonObject()
        .entrySet()
        .forEach(e -> Rules.string(1, 3000).check(e.getValue(), place.at(e.getKey())));
  }

  private static void message(JsonObject body, Place place) {
    if (body.has("response_type")) {
      Rule type = oneOf("ephemeral", "in_channel");
      type.check(body.get("response_type"), place.at("response_type"));
    }
    if (!Json.flag(body, "delete_original")) {
      Messages.check(body, place);
    }
  }
}
