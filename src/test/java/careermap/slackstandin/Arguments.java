package careermap.slackstandin;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Reads the arguments of a call, sent as a form or as JSON. */
final class Arguments {
  private static final Set<String> STRUCTURED =
      Set.of("blocks", "view", "attachments", "files", "metadata", "unfurls");

  private Arguments() {}

  static JsonObject of(String contentType, String body) {
    if (contentType.startsWith("application/json")) {
      return body.isBlank() ? new JsonObject() : json(body);
    }
    return form(body);
  }

  private static JsonObject json(String body) {
    try {
      return JsonParser.parseString(body).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException invalid) {
      throw Refused.with("invalid_json");
    }
  }

  static JsonObject form(String body) {
    JsonObject arguments = new JsonObject();
    for (String pair : body.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        String name = decoded(pair.substring(0, equals));
        arguments.add(name, value(name, decoded(pair.substring(equals + 1))));
      }
    }
    return arguments;
  }

  /** What should be JSON and is not stays a string, for the method to refuse. */
  private static JsonElement value(String name, String value) {
    try {
      return STRUCTURED.contains(name) ? JsonParser.parseString(value) : new JsonPrimitive(value);
    } catch (JsonParseException invalid) {
      return new JsonPrimitive(value);
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  static String text(JsonObject arguments, String name) {
    JsonElement value = arguments.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }

  static String needed(JsonObject arguments, String name) {
    String value = text(arguments, name);
    if (value.isEmpty()) {
      throw Refused.missing(name);
    }
    return value;
  }

  static int number(JsonObject arguments, String name, int otherwise) {
    String value = text(arguments, name);
    return value.isEmpty() ? otherwise : Integer.parseInt(value);
  }
}
