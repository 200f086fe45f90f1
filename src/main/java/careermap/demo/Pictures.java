package careermap.demo;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Pictures that were uploaded to Slack, which the local Slack's page draws only by an address. */
final class Pictures {
  private static final String FILE = "slack_file";

  private Pictures() {}

  /** Gives each of them the address that it has on the page's own host. */
  static void address(JsonElement surface) {
    if (surface.isJsonArray()) {
      surface.getAsJsonArray().forEach(Pictures::address);
    } else if (surface.isJsonObject()) {
      JsonObject object = surface.getAsJsonObject();
      addressOwn(object);
      object.asMap().values().forEach(Pictures::address);
    }
  }

  private static void addressOwn(JsonObject object) {
    if (object.has(FILE)) {
      String id = Json.text(object.getAsJsonObject(FILE), "id");
      object.addProperty("image_url", "/files/app/" + id + "/picture");
      object.remove(FILE);
    }
  }
}
