package careermap.console;

import careermap.change.ChangeRow;
import careermap.change.MapChanges;
import careermap.map.Language;
import careermap.map.Problem;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** The differences of two maps for programs; keys are only ever added. */
final class DiffJson {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private DiffJson() {}

  static String of(MapChanges changes) {
    return of(GSON.toJsonTree(ChangeRow.of(changes)).getAsJsonArray(), new JsonArray());
  }

  static String of(List<Problem> problems, Language language) {
    return of(new JsonArray(), new Findings(language).json(problems));
  }

  private static String of(JsonArray changes, JsonArray problems) {
    JsonObject json = new JsonObject();
    json.add("changes", changes);
    json.add("problems", problems);
    return GSON.toJson(json);
  }
}
