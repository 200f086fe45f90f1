package careermap.console;

import careermap.history.HistoryImport;
import careermap.history.PastKind;
import careermap.map.Language;
import com.google.gson.JsonObject;

/** The report on a history for programs; its keys are only ever added to. */
final class HistoryJson {
  private final Findings findings;

  HistoryJson(Language language) {
    this.findings = new Findings(language);
  }

  String of(HistoryImport outcome) {
    JsonObject json = new JsonObject();
    json.addProperty("applied", outcome.applied());
    json.addProperty("dryRun", outcome.dryRun());
    json.add("added", added(outcome));
    json.addProperty("unchanged", outcome.unchanged());
    json.add("warnings", findings.json(outcome.warnings()));
    json.add("problems", findings.json(outcome.problems()));
    return json.toString();
  }

  private static JsonObject added(HistoryImport outcome) {
    JsonObject added = new JsonObject();
    for (PastKind kind : PastKind.values()) {
      added.addProperty(kind.name(), outcome.added().getOrDefault(kind, 0L));
    }
    return added;
  }
}
