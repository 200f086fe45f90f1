package careermap.console;

import careermap.privacy.PersonFile;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything about one person for programs; its keys are only ever added to. */
final class PersonJson {
  private PersonJson() {}

  static String of(PersonFile file) {
    JsonObject json = new JsonObject();
    json.addProperty("employee_id", file.person().value());
    for (PersonFile.Section section : file.sections()) {
      JsonArray rows = new JsonArray();
      section.rows().forEach(row -> rows.add(row(section.columns(), row)));
      json.add(section.name(), rows);
    }
    return new GsonBuilder().setPrettyPrinting().serializeNulls().create().toJson(json) + "\n";
  }

  private static JsonObject row(List<String> columns, List<@Nullable String> cells) {
    JsonObject row = new JsonObject();
    for (int at = 0; at < columns.size(); at++) {
      row.addProperty(columns.get(at), cells.get(at));
    }
    return row;
  }
}
