package careermap.blockkit;

import static careermap.blockkit.Elements.actionable;
import static careermap.blockkit.Rules.anyString;
import static careermap.blockkit.Rules.bool;
import static careermap.blockkit.Rules.list;
import static careermap.blockkit.Rules.matching;
import static careermap.blockkit.Rules.string;
import static careermap.blockkit.Rules.url;
import static careermap.blockkit.Rules.whole;
import static careermap.blockkit.Texts.plain;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.Map;

/** Fields that people type or upload into. */
final class Inputs {
  private Inputs() {}

  static Map<String, Rule> all() {
    return Map.of(
        "plain_text_input", plainText(),
        "email_text_input", typedInto().may("initial_value", anyString()),
        "url_text_input", typedInto().may("initial_value", url(3000)),
        "number_input", number(),
        "rich_text_input", richText(),
        "file_input", file());
  }

  private static Shape typedInto() {
    return actionable()
        .may("dispatch_action_config", Compositions.DISPATCH)
        .may("focus_on_load", bool())
        .may("placeholder", plain(150));
  }

  private static Shape plainText() {
    return typedInto()
        .may("initial_value", string(0, 3000))
        .may("multiline", bool())
        .may("min_length", whole(0, 3000))
        .may("max_length", whole(1, 3000))
        .provided(Inputs::lengthsAgree);
  }

  private static void lengthsAgree(JsonObject input, Place place) {
    long min = length(input.get("min_length"), 0);
    long max = length(input.get("max_length"), Long.MAX_VALUE);
    if (min > max) {
      place.at("min_length").refuse("must not be more than max_length");
    }
    if (Json.text(input, "initial_value").length() > max) {
      place.at("initial_value").refuse("must not be longer than max_length");
    }
  }

  private static long length(JsonElement value, long otherwise) {
    boolean given = value != null && value.isJsonPrimitive();
    return given && value.getAsJsonPrimitive().isNumber() ? value.getAsLong() : otherwise;
  }

  private static Shape number() {
    return typedInto()
        .needs("is_decimal_allowed", bool())
        .may("initial_value", numeral())
        .may("min_value", numeral())
        .may("max_value", numeral())
        .provided(Inputs::boundsAgree);
  }

  private static void boundsAgree(JsonObject input, Place place) {
    String min = Json.text(input, "min_value");
    String max = Json.text(input, "max_value");
    if (isNumeral(min)
        && isNumeral(max)
        && new BigDecimal(min).compareTo(new BigDecimal(max)) > 0) {
      place.at("min_value").refuse("must not be more than max_value");
    }
  }

  private static Rule numeral() {
    return matching(Inputs::isNumeral, "must be a number written as a string");
  }

  private static boolean isNumeral(String text) {
    return text.matches("-?\\d+(\\.\\d+)?");
  }

  private static Shape richText() {
    return typedInto()
        .may("initial_value", RichText.block())
        .may("min_lines", Elements.lines())
        .may("max_lines", Elements.lines());
  }

  private static Shape file() {
    return actionable().may("filetypes", list(1, 100, anyString())).may("max_files", whole(1, 10));
  }
}
