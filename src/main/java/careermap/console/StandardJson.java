package careermap.console;

import careermap.map.Language;
import careermap.standard.StandardImport;
import careermap.standard.UnitChange;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The report on an ability standard for programs; its keys are only ever added to. */
final class StandardJson {
  private final Findings findings;

  StandardJson(Language language) {
    this.findings = new Findings(language);
  }

  String of(StandardImport outcome) {
    JsonObject json = new JsonObject();
    json.addProperty("applied", outcome.applied());
    json.addProperty("dryRun", outcome.dryRun());
    json.addProperty("criteria", outcome.plan().criteria());
    json.add("new", news(outcome));
    json.add("changed", changed(outcome));
    json.addProperty("unchanged", outcome.plan().unchanged());
    json.add("warnings", findings.json(outcome.warnings()));
    json.add("problems", findings.json(outcome.problems()));
    return json.toString();
  }

  private static JsonArray news(StandardImport outcome) {
    JsonArray codes = new JsonArray();
    outcome.plan().changes().stream()
        .filter(UnitChange::isNew)
        .forEach(change -> codes.add(change.after().code().value()));
    return codes;
  }

  private static JsonArray changed(StandardImport outcome) {
    JsonArray changes = new JsonArray();
    outcome.plan().changes().stream()
        .filter(change -> !change.isNew())
        .map(StandardJson::change)
        .forEach(changes::add);
    return changes;
  }

  private static JsonObject change(UnitChange change) {
    JsonObject json = new JsonObject();
    json.addProperty("code", change.after().code().value());
    json.addProperty("criteriaAdded", change.added());
    json.addProperty("criteriaRemoved", change.removed());
    return json;
  }
}
