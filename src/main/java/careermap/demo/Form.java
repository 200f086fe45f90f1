package careermap.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The fields of a web form in their order. */
record Form(Map<String, String> fields) {

  static Form parse(String body) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : body.split("&")) {
      String[] parts = pair.split("=", 2);
      fields.put(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
    }
    return new Form(fields);
  }

  /** Changes the JSON in the field {@code name}, where there is such a field. */
  Form amend(String name, Consumer<JsonObject> change) {
    fields.computeIfPresent(name, (field, json) -> amended(json, change));
    return this;
  }

  private static String amended(String json, Consumer<JsonObject> change) {
    JsonObject object = JsonParser.parseString(json).getAsJsonObject();
    change.accept(object);
    return object.toString();
  }

  String encode() {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, UTF_8);
  }
}
