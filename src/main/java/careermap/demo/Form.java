package careermap.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

  Optional<JsonObject> json(String name) {
    return Optional.ofNullable(fields.get(name)).map(Json::parse);
  }

  Optional<JsonArray> list(String name) {
    return Optional.ofNullable(fields.get(name))
        .map(text -> JsonParser.parseString(text).getAsJsonArray());
  }

  void set(String name, JsonElement json) {
    fields.put(name, json.toString());
  }

  Form with(UnaryOperator<String> change) {
    fields.replaceAll((name, value) -> change.apply(value));
    return this;
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
