package careermap.blockkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;

/** What only shows when all blocks are looked at together. */
final class Whole {
  private static final int MARKDOWN_CHARACTERS = 12_000;
  private static final int CHARTS = 2;

  private Whole() {}

  static void check(Surface surface, JsonArray blocks, Place place) {
    uniqueBlockIds(blocks, place);
    uniqueActionIds(blocks, place);
    elementsBelong(surface, blocks, place);
    oneFocus(blocks, place);
    countedBlocks(blocks, place);
    Manners.check(blocks, place);
  }

  private static void uniqueBlockIds(JsonArray blocks, Place place) {
    Set<String> seen = new HashSet<>();
    Json.walk(
        blocks,
        place,
        (object, at) -> {
          String id = Json.text(object, "block_id");
          if (!id.isEmpty() && !seen.add(id)) {
            at.at("block_id").refuse("block_id already exists: " + id);
          }
        });
  }

  private static void uniqueActionIds(JsonArray blocks, Place place) {
    for (int i = 0; i < blocks.size(); i++) {
      Set<String> seen = new HashSet<>();
      Json.walk(
          blocks.get(i),
          place.at(i),
          (object, at) -> {
            String id = Json.text(object, "action_id");
            if (!id.isEmpty() && !seen.add(id)) {
              at.at("action_id").refuse("action_id already exists in the block: " + id);
            }
          });
    }
  }

  private static void elementsBelong(Surface surface, JsonArray blocks, Place place) {
    Json.walk(
        blocks,
        place,
        (object, at) -> {
          if (!surface.allowsElement(Json.text(object, "type"))) {
            at.at("type").refuse("unsupported type: " + Json.text(object, "type"));
          }
          if (surface != Surface.MODAL && object.has("response_url_enabled")) {
            at.at("response_url_enabled").refuse("only allowed in modals");
          }
        });
  }

  private static void oneFocus(JsonArray blocks, Place place) {
    if (count(blocks, (object, at) -> Json.flag(object, "focus_on_load")) > 1) {
      place.refuse("focus_on_load can only be set on one element");
    }
  }

  private static void countedBlocks(JsonArray blocks, Place place) {
    if (count(blocks, (object, at) -> is("table", object)) > 1) {
      place.refuse("only one table allowed");
    }
    if (count(blocks, (object, at) -> is("data_visualization", object)) > CHARTS) {
      place.refuse("no more than 2 data_visualization blocks allowed");
    }
    if (markdown(blocks) > MARKDOWN_CHARACTERS) {
      place.refuse("markdown blocks together must be less than 12001 characters");
    }
  }

  private static int markdown(JsonArray blocks) {
    int length = 0;
    for (JsonElement block : blocks) {
      length += Json.type(block).equals("markdown") ? textOf(block).length() : 0;
    }
    return length;
  }

  private static String textOf(JsonElement block) {
    return Json.text(block.getAsJsonObject(), "text");
  }

  static boolean is(String type, JsonObject object) {
    return Json.text(object, "type").equals(type);
  }

  static int count(JsonElement within, BiPredicate<JsonObject, Place> wanted) {
    int[] count = {0};
    Json.walk(
        within,
        Place.root(new ArrayList<>()),
        (object, at) -> count[0] += wanted.test(object, at) ? 1 : 0);
    return count[0];
  }
}
