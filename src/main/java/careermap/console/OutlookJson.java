package careermap.console;

import careermap.reminder.DatedReason;
import careermap.reminder.DueTalk;
import careermap.reminder.ForeseenDigest;
import careermap.reminder.PlannedDigest;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The foreseen digests for programs; keys are only ever added. */
final class OutlookJson {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx");

  private OutlookJson() {}

  static String of(List<ForeseenDigest> digests) {
    JsonArray array = new JsonArray();
    digests.forEach(one -> array.add(json(one.digest())));
    return array.toString();
  }

  private static JsonObject json(PlannedDigest digest) {
    JsonObject json = new JsonObject();
    json.addProperty("at", MINUTE.format(digest.slot()));
    json.addProperty("supervisor", digest.supervisor().value());
    JsonArray people = new JsonArray();
    digest.lines().forEach(line -> people.add(json(line)));
    json.add("people", people);
    return json;
  }

  private static JsonObject json(DueTalk line) {
    JsonObject json = new JsonObject();
    json.addProperty("person", line.person().value());
    JsonArray reasons = new JsonArray();
    line.reasons().stream().map(DatedReason::reason).map(Enum::name).forEach(reasons::add);
    json.add("reasons", reasons);
    return json;
  }
}
