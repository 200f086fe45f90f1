package careermap.console;

import careermap.map.Language;
import careermap.person.RosterChange;
import careermap.person.RosterChange.Kind;
import careermap.person.RosterColumn;
import careermap.person.RosterImport;
import careermap.person.RosterPlan;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.function.Function;

/** The report on a roster for programs; its keys are only ever added to. */
final class RosterJson {
  private final Findings findings;

  RosterJson(Language language) {
    this.findings = new Findings(language);
  }

  String of(RosterImport outcome) {
    RosterPlan plan = outcome.plan();
    JsonObject json = new JsonObject();
    json.addProperty("applied", outcome.applied());
    json.addProperty("dryRun", outcome.wish().dryRun());
    json.add("new", each(plan, Kind.NEW, RosterJson::id));
    json.add("moved", each(plan, Kind.MOVED, RosterJson::move));
    json.add("changed", each(plan, Kind.CHANGED, RosterJson::columns));
    json.add("left", each(plan, Kind.LEFT, RosterJson::id));
    json.add("returned", each(plan, Kind.RETURNED, RosterJson::id));
    json.addProperty("unchanged", plan.unchanged());
    json.add("warnings", findings.json(outcome.warnings()));
    json.add("problems", findings.json(outcome.problems()));
    return json.toString();
  }

  private static JsonArray each(
      RosterPlan plan, Kind kind, Function<RosterChange, JsonElement> element) {
    JsonArray array = new JsonArray();
    plan.of(kind).stream().map(element).forEach(array::add);
    return array;
  }

  private static JsonElement id(RosterChange change) {
    return new JsonPrimitive(change.after().id().value());
  }

  private static JsonElement move(RosterChange change) {
    JsonObject move = new JsonObject();
    move.add("id", id(change));
    if (change.before() != null) {
      move.addProperty("from", change.before().role().value());
    }
    move.addProperty("to", change.after().role().value());
    return move;
  }

  private static JsonElement columns(RosterChange change) {
    JsonArray columns = new JsonArray();
    change.columns().stream().map(RosterColumn::code).forEach(columns::add);
    JsonObject changed = new JsonObject();
    changed.add("id", id(change));
    changed.add("columns", columns);
    return changed;
  }
}
