package careermap.console;

import careermap.standard.StandardUnit;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Units of a standard, a line or an object each; the keys are only ever added to. */
final class UnitLines {
  private UnitLines() {}

  static String text(StandardUnit unit) {
    String jobType = unit.heading().jobType();
    return String.format(
        "%s  %-4s  %3d  %s%s",
        unit.code(),
        unit.code().levels(),
        unit.criteria().size(),
        unit.heading().name(),
        jobType == null ? "" : " (" + jobType + ")");
  }

  static String json(List<StandardUnit> units) {
    JsonArray array = new JsonArray();
    units.stream().map(UnitLines::json).forEach(array::add);
    return array.toString();
  }

  private static JsonObject json(StandardUnit unit) {
    JsonObject json = new JsonObject();
    json.addProperty("code", unit.code().value());
    json.addProperty("name", unit.heading().name());
    json.addProperty("industry", unit.heading().industry());
    json.addProperty("jobType", unit.heading().jobType());
    json.addProperty("common", unit.code().isCommon());
    json.addProperty("fromLevel", unit.code().from().number());
    json.addProperty("toLevel", unit.code().to().number());
    json.addProperty("criteria", unit.criteria().size());
    return json;
  }
}
