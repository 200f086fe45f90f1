package careermap.console;

import careermap.access.AuditTrail.Field;
import careermap.access.AuditTrail.Kept;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Who changed what for programs; its keys are only ever added to. */
final class AuditJson {
  private AuditJson() {}

  static String of(List<Kept> entries) {
    JsonArray json = new JsonArray();
    entries.forEach(entry -> json.add(entry(entry)));
    return new GsonBuilder().setPrettyPrinting().serializeNulls().create().toJson(json) + "\n";
  }

  private static JsonObject entry(Kept entry) {
    JsonObject json = new JsonObject();
    json.addProperty("id", entry.id());
    json.addProperty("at", entry.at().toString());
    json.addProperty("actor", AuditRows.actor(entry));
    json.addProperty("action", entry.action().name());
    json.addProperty("subject", entry.subject());
    JsonArray fields = new JsonArray();
    entry.fields().forEach(field -> fields.add(field(field)));
    json.add("fields", fields);
    return json;
  }

  private static JsonObject field(Field field) {
    JsonObject json = new JsonObject();
    json.addProperty("field", field.name());
    json.addProperty("before", field.before());
    json.addProperty("after", field.after());
    return json;
  }
}
