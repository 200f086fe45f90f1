package careermap.blockkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The plain rules: strings, numbers, lists, choices. Lengths are counted in UTF-16 units. */
final class Rules {
  private Rules() {}

  static Rule anyString() {
    return (value, place) -> string(value, place);
  }

  static Rule string(int min, int max) {
    return (value, place) -> {
      if (string(value, place)) {
        length(value.getAsString(), min, max, place);
      }
    };
  }

  static Rule matching(Predicate<String> good, String reason) {
    return (value, place) -> {
      if (string(value, place) && !good.test(value.getAsString())) {
        place.refuse(reason);
      }
    };
  }

  static Rule oneOf(String... choices) {
    return matching(List.of(choices)::contains, "must be one of " + String.join(", ", choices));
  }

  static Rule url(int max) {
    return string(1, max).and(matching(Rules::isUrl, "invalid url"));
  }

  static Rule https() {
    return url(3000).and(matching(url -> url.startsWith("https://"), "must be an https url"));
  }

  static Rule bool() {
    return (value, place) -> {
      if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isBoolean()) {
        place.refuse("must be a boolean");
      }
    };
  }

  static Rule whole(long min, long max) {
    return (value, place) -> {
      if (!isWhole(value)) {
        place.refuse("must be an integer");
      } else if (value.getAsLong() < min || value.getAsLong() > max) {
        place.refuse("must be between %d and %d".formatted(min, max));
      }
    };
  }

  static Rule number() {
    return (value, place) -> {
      if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isNumber()) {
        place.refuse("must be a number");
      }
    };
  }

  static Rule list(int min, int max, Rule item) {
    return (value, place) -> {
      if (!value.isJsonArray()) {
        place.refuse("must be an array");
        return;
      }
      size(value.getAsJsonArray(), min, max, place);
      each(value.getAsJsonArray(), item, place);
    };
  }

  static Rule byType(Map<String, Rule> rules) {
    return (value, place) -> {
      String type = Json.type(value);
      Rule rule = rules.get(type);
      if (rule == null) {
        place.at("type").refuse("unsupported type: " + type);
      } else {
        rule.check(value, place);
      }
    };
  }

  static void size(JsonArray items, int min, int max, Place place) {
    if (items.size() < min) {
      place.refuse("no less than %d items allowed".formatted(min));
    }
    if (items.size() > max) {
      place.refuse("no more than %d items allowed".formatted(max));
    }
  }

  private static void each(JsonArray items, Rule item, Place place) {
    for (int i = 0; i < items.size(); i++) {
      item.check(items.get(i), place.at(i));
    }
  }

  private static void length(String text, int min, int max, Place place) {
    if (text.length() < min) {
      place.refuse("must be more than %d characters".formatted(min - 1));
    }
    if (text.length() > max) {
      place.refuse("must be less than %d characters".formatted(max + 1));
    }
  }

  private static boolean string(JsonElement value, Place place) {
    boolean string = value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
    if (!string) {
      place.refuse("must be a string");
    }
    return string;
  }

  private static boolean isWhole(JsonElement value) {
    return value.isJsonPrimitive()
        && value.getAsJsonPrimitive().isNumber()
        && value.getAsBigDecimal().stripTrailingZeros().scale() <= 0;
  }

  private static boolean isUrl(String url) {
    try {
      URI uri = new URI(url);
      return uri.isAbsolute() && uri.getSchemeSpecificPart().startsWith("//");
    } catch (URISyntaxException invalid) {
      return false;
    }
  }
}
