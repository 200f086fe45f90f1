package careermap.console;

import careermap.coverage.Band;
import careermap.coverage.Coverage;
import careermap.coverage.CoverageReport;
import careermap.coverage.CoverageRow;
import careermap.coverage.CoverageTable;
import careermap.coverage.Dimension;
import careermap.coverage.TeamSizes;
import careermap.observed.PathOverview;
import careermap.person.Headcount;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;

/** The report for programs: null where a number is not told; keys are only ever added. */
final class CoverageJson {
  private static final Gson GSON = new GsonBuilder().serializeNulls().create();

  private CoverageJson() {}

  static String of(CoverageReport report) {
    Coverage talks = report.talks();
    JsonObject json = new JsonObject();
    json.addProperty("from", talks.since().toString());
    json.addProperty("to", talks.day().toString());
    json.add("all", row(talks.all()));
    json.addProperty("goals", report.goals().told());
    talks.tables().stream()
        .filter(table -> table.dimension() != Dimension.TEAM)
        .forEach(table -> json.add("by_" + lower(table.dimension()), table(table)));
    json.add("pipeline", pipelines(report));
    json.add("past_guideline", longStays(report));
    json.add("supervisors_by_team_size", teams(report.teams()));
    json.add("observed", observed(report.observed()));
    return GSON.toJson(json);
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  private static JsonArray table(CoverageTable table) {
    JsonArray rows = new JsonArray();
    table
        .rows()
        .forEach(
            one -> {
              JsonObject row = new JsonObject();
              row.addProperty("key", one.key().isEmpty() ? null : one.key());
              row(one).entrySet().forEach(entry -> row.add(entry.getKey(), entry.getValue()));
              rows.add(row);
            });
    return rows;
  }

  private static JsonObject row(CoverageRow row) {
    JsonObject json = new JsonObject();
    json.addProperty("people", row.people().told());
    json.addProperty("talked", row.talked().told());
    json.addProperty("not_yet", row.notYet().told());
    json.addProperty("talks", row.talks().told());
    JsonObject days = new JsonObject();
    for (Band band : Band.values()) {
      days.addProperty(lower(band), row.of(band).told());
    }
    json.add("days_since", days);
    return json;
  }

  private static JsonArray pipelines(CoverageReport report) {
    JsonArray rows = new JsonArray();
    report
        .pipelines()
        .forEach(
            one -> {
              JsonObject row = new JsonObject();
              row.addProperty("to", one.to().code().value());
              row.addProperty("ready", one.ready().told());
              row.addProperty("near", one.near().told());
              row.addProperty("far", one.far().told());
              rows.add(row);
            });
    return rows;
  }

  private static JsonArray longStays(CoverageReport report) {
    JsonArray rows = new JsonArray();
    report
        .longStays()
        .forEach(
            one -> {
              JsonObject row = new JsonObject();
              row.addProperty("role", one.role().code().value());
              row.addProperty("people", one.longer().told());
              rows.add(row);
            });
    return rows;
  }

  private static JsonObject teams(TeamSizes teams) {
    JsonObject json = new JsonObject();
    List<Headcount> supervisors = teams.supervisors();
    for (int kind = 0; kind < supervisors.size(); kind++) {
      boolean last = kind == TeamSizes.BOUNDS.size();
      json.addProperty(
          last ? "more" : "up_to_" + TeamSizes.BOUNDS.get(kind), supervisors.get(kind).told());
    }
    return json;
  }

  private static JsonArray observed(List<PathOverview> paths) {
    JsonArray rows = new JsonArray();
    paths.forEach(
        one -> {
          JsonObject row = new JsonObject();
          row.addProperty("from", one.from().code().value());
          row.addProperty("to", one.to().code().value());
          row.addProperty("people", one.observed().people());
          row.addProperty("median_months", one.observed().months());
          row.addProperty("outside_guidelines", one.isOutsideGuidelines());
          rows.add(row);
        });
    return rows;
  }
}
