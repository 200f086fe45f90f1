package careermap.blockkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** An object with the properties that it must have and may have, and no other. */
final class Shape implements Rule {
  private final Map<String, Rule> properties = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();
  private final List<BiConsumer<JsonObject, Place>> further = new ArrayList<>();

  static Shape shape() {
    return new Shape();
  }

  static Shape typed() {
    return shape().needs("type", Rules.anyString());
  }

  Shape needs(String name, Rule rule) {
    required.add(name);
    return may(name, rule);
  }

  Shape may(String name, Rule rule) {
    properties.put(name, rule);
    return this;
  }

  Shape provided(BiConsumer<JsonObject, Place> check) {
    further.add(check);
    return this;
  }

  /** Exactly one of the two properties is there. */
  Shape eitherOr(String one, String other) {
    return provided(
        (object, place) -> {
          if (object.has(one) == object.has(other)) {
            place.refuse("must define exactly one of `%s` or `%s`".formatted(one, other));
          }
        });
  }

  Shape anyOf(String... names) {
    return provided(
        (object, place) -> {
          if (List.of(names).stream().noneMatch(object::has)) {
            place.refuse("must define one of " + String.join(", ", names));
          }
        });
  }

  @Override
  public void check(JsonElement value, Place place) {
    if (!value.isJsonObject()) {
      place.refuse("must be an object");
      return;
    }
    JsonObject object = value.getAsJsonObject();
    checkRequired(object, place);
    object.entrySet().forEach(entry -> checkProperty(entry, place));
    further.forEach(check -> check.accept(object, place));
  }

  private void checkRequired(JsonObject object, Place place) {
    required.stream()
        .filter(name -> !object.has(name) || object.get(name).isJsonNull())
        .forEach(name -> place.refuse("missing required field: " + name));
  }

  private void checkProperty(Map.Entry<String, JsonElement> entry, Place place) {
    Rule rule = properties.get(entry.getKey());
    if (rule == null) {
      place.refuse("invalid additional property: " + entry.getKey());
    } else if (!entry.getValue().isJsonNull()) {
      rule.check(entry.getValue(), place.at(entry.getKey()));
    } else if (!required.contains(entry.getKey())) {
      place.at(entry.getKey()).refuse("must not be null");
    }
  }
}
