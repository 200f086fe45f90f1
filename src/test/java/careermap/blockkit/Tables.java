package careermap.blockkit;

import static careermap.blockkit.Blocks.block;
import static careermap.blockkit.Rules.anyString;
import static careermap.blockkit.Rules.bool;
import static careermap.blockkit.Rules.list;
import static careermap.blockkit.Rules.number;
import static careermap.blockkit.Rules.oneOf;
import static careermap.blockkit.Rules.string;
import static careermap.blockkit.Rules.whole;
import static careermap.blockkit.Shape.shape;
import static careermap.blockkit.Shape.typed;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;

/** Tables and charts. */
final class Tables {
  private static final int CELL_CHARACTERS = 10_000;

  private Tables() {}

  static Map<String, Rule> all() {
    return Map.of("table", table(), "data_table", dataTable(), "data_visualization", chart());
  }

  private static Shape table() {
    Rule settings =
        shape().may("align", oneOf("left", "center", "right")).may("is_wrapped", bool());
    return block()
        .needs("rows", list(1, 100, list(1, 20, cell())))
        .may("column_settings", list(0, 20, settings))
        .provided(Tables::charactersFit);
  }

  private static Shape dataTable() {
    return block()
        .needs("caption", string(1, 2000))
        .needs("rows", list(2, 101, list(1, 20, cell())))
        .may("page_size", whole(1, 100))
        .may("row_header_column_index", whole(0, 19))
        .provided(Tables::charactersFit)
        .provided(Tables::rowsAgree)
        .provided(Tables::headerIsPlain);
  }

  private static Rule cell() {
    Rule number = typed().needs("value", number()).may("text", anyString());
    return Rules.byType(
        Map.of("raw_text", Texts.raw(), "rich_text", RichText.block(), "raw_number", number));
  }

  private static void charactersFit(JsonObject table, Place place) {
    int[] characters = {0};
    Json.walk(
        Json.array(table, "rows"),
        place,
        (cell, at) -> characters[0] += Json.text(cell, "text").length());
    if (characters[0] > CELL_CHARACTERS) {
      place.at("rows").refuse("all cells together must be less than 10001 characters");
    }
  }

  private static void rowsAgree(JsonObject table, Place place) {
    JsonArray rows = Json.array(table, "rows");
    for (int i = 1; i < rows.size(); i++) {
      if (cells(rows.get(i)).size() != cells(rows.get(0)).size()) {
        place.at("rows").at(i).refuse("all rows must have the same number of cells");
      }
    }
  }

  private static void headerIsPlain(JsonObject table, Place place) {
    JsonArray rows = Json.array(table, "rows");
    for (JsonElement cell : rows.isEmpty() ? rows : cells(rows.get(0))) {
      if (Json.type(cell).equals("rich_text")) {
        place.at("rows").at(0).refuse("a header cell must not be rich_text");
      }
    }
  }

  private static JsonArray cells(JsonElement row) {
    return row.isJsonArray() ? row.getAsJsonArray() : new JsonArray();
  }

  private static Shape chart() {
    Rule chart =
        Rules.byType(Map.of("pie", pie(), "bar", series(), "line", series(), "area", series()));
    return block().needs("title", string(1, 50)).needs("chart", chart);
  }

  private static Shape pie() {
    Rule segment =
        shape().needs("label", string(1, 20)).needs("value", number().and(Tables::positive));
    return typed().needs("segments", list(1, 6, segment));
  }

  private static void positive(JsonElement value, Place place) {
    if (value.isJsonPrimitive()
        && value.getAsJsonPrimitive().isNumber()
        && value.getAsDouble() <= 0) {
      place.refuse("must be more than 0");
    }
  }

  private static Shape series() {
    Rule point = shape().needs("label", string(1, 20)).needs("value", number());
    Rule one = shape().needs("name", string(1, 20)).needs("data", list(1, 20, point));
    return typed().needs("series", list(1, 6, one)).may("axis_config", axes());
  }

  private static Shape axes() {
    return shape()
        .may("categories", list(1, 20, string(1, 20)))
        .may("x_label", string(1, 50))
        .may("y_label", string(1, 50));
  }
}
