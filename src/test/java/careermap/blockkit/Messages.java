package careermap.blockkit;

import careermap.blockkit.Finding.Kind;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;

/** Messages: their text, their blocks, and all of it together. */
final class Messages {
  private static final int TEXT = 40_000;
  private static final int TEXT_ADVISED = 4_000;

  /** Measured by users, not documented. */
  private static final int BLOCKS_TEXT = 13_200;

  /** Slack was seen to refuse 11,341 once: bolt-js issue 2867. */
  private static final int BLOCKS_TEXT_ADVISED = 11_000;

  private Messages() {}

  static void check(JsonObject message, Place place) {
    text(message, place);
    if (message.has("blocks")) {
      blocks(message.get("blocks"), place.at("blocks"));
    }
  }

  private static void text(JsonObject message, Place place) {
    String text = Json.text(message, "text");
    boolean blocks = !Json.array(message, "blocks").isEmpty();
    if (text.isBlank() && blocks) {
      place.advise(
          "no top-level `text` beside the blocks: notifications and screen readers need it");
    }
    if (text.isBlank() && !blocks && Json.array(message, "attachments").isEmpty()) {
      place.report(Kind.NO_TEXT, "no text");
    }
    textLength(text.length(), place.at("text"));
    Manners.text(text, place.at("text"));
  }

  private static void textLength(int length, Place place) {
    if (length > TEXT) {
      place.report(Kind.TEXT_TOO_LONG, "must be less than 40001 characters");
    } else if (length > TEXT_ADVISED) {
      place.advise("should be less than 4001 characters");
    }
  }

  private static void blocks(JsonElement blocks, Place place) {
    Surface.MESSAGE.blocks(0).check(blocks, place);
    if (blocks.isJsonArray()) {
      Whole.check(Surface.MESSAGE, blocks.getAsJsonArray(), place);
      blocksLength(textIn(blocks.getAsJsonArray()), place);
    }
  }

  private static void blocksLength(int length, Place place) {
    if (length > BLOCKS_TEXT) {
      place.report(Kind.BLOCKS_TOO_LONG, "%d characters in all blocks".formatted(length));
    } else if (length > BLOCKS_TEXT_ADVISED) {
      place.advise("%d characters in all blocks, close to what Slack takes".formatted(length));
    }
  }

  private static int textIn(JsonArray blocks) {
    int[] length = {0};
    Json.walk(
        blocks,
        Place.root(new ArrayList<>()),
        (object, at) -> length[0] += Json.text(object, "text").length());
    return length[0];
  }
}
