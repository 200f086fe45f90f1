package careermap.blockkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.regex.Pattern;

/** What Slack accepts and we do not want: advice. */
final class Manners {
  private static final Pattern BARE_AMPERSAND = Pattern.compile("&(?!amp;|lt;|gt;)");
  private static final Pattern HALF_CHARACTER =
      Pattern.compile(
          "[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

  private Manners() {}

  static void check(JsonArray blocks, Place place) {
    onePrimary(blocks, place);
    Json.walk(blocks, place, Manners::texts);
  }

  /** Of a text that Slack formats. */
  static void text(String text, Place place) {
    if (BARE_AMPERSAND.matcher(text).find()) {
      place.advise("an ampersand that is not escaped, or an escape that was cut");
    }
    whole(text, place);
  }

  private static void whole(String text, Place place) {
    if (HALF_CHARACTER.matcher(text).find()) {
      place.advise("cut in the middle of a character");
    }
  }

  private static void onePrimary(JsonArray blocks, Place place) {
    if (primaries(blocks) > 1) {
      place.advise("more than one primary button");
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (primaries(blocks.get(i)) > 1) {
        place.at(i).advise("more than one primary button in one block");
      }
    }
  }

  /** The style of a confirmation is not one of a button on the screen. */
  private static int primaries(JsonElement within) {
    return Whole.count(
        within, (object, at) -> Whole.is("button", object) && style(object).equals("primary"));
  }

  private static String style(JsonObject button) {
    return Json.text(button, "style");
  }

  private static void texts(JsonObject object, Place place) {
    for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
      String text = Json.text(object, entry.getKey());
      if (entry.getKey().equals("text") && Whole.is("mrkdwn", object)) {
        text(text, place.at("text"));
      } else {
        whole(text, place.at(entry.getKey()));
      }
    }
  }
}
