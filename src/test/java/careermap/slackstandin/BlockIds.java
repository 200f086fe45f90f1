package careermap.slackstandin;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Gives blocks and elements without a name one, as Slack does. */
final class BlockIds {
  private BlockIds() {}

  static void assign(JsonObject surface, Workspace workspace) {
    if (surface.has("blocks")) {
      surface.getAsJsonArray("blocks").forEach(block -> assignBlock(block, workspace));
    }
  }

  private static void assignBlock(JsonElement element, Workspace workspace) {
    JsonObject block = element.getAsJsonObject();
    name(block, "block_id", workspace);
    for (String single : new String[] {"accessory", "element"}) {
      if (block.has(single)) {
        name(block.getAsJsonObject(single), "action_id", workspace);
      }
    }
    if (Arguments.text(block, "type").equals("actions")) {
      block
          .getAsJsonArray("elements")
          .forEach(button -> name(button.getAsJsonObject(), "action_id", workspace));
    }
  }

  private static void name(JsonObject object, String property, Workspace workspace) {
    if (!object.has(property)) {
      object.addProperty(property, "s%04d".formatted(workspace.next()));
    }
  }
}
