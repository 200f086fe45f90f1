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
    Json.walk(blocks, place, Manners::wholeCharacters);
    Json.walk(blocks, place, Manners::escaped);
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

  private static void wholeCharacters(JsonObject object, Place place) {
    for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
      if (HALF_CHARACTER.matcher(Json.text(object, entry.getKey())).find()) {
        place.at(entry.getKey()).advise("cut in the middle of a character");
      }
    }
  }

  private static void escaped(JsonObject object, Place place) {
    if (Whole.is("mrkdwn", object) && BARE_AMPERSAND.matcher(Json.text(object, "text")).find()) {
      place.at("text").advise("an ampersand that is not escaped, or an escape that was cut");
    }
  }
}
