package careermap.coverage;

import careermap.map.Employment;
import careermap.observed.PathOverview;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.util.List;
import java.util.Optional;

/** The parts of the report that are about roles. */
record RoleSheets(CoverageReport report, Wording wording) {
  ReportSheet pipelines() {
    return new ReportSheet(
        wording.say("coverage.pipeline"),
        List.of(wording.say("coverage.pipeline.note"), wording.say("coverage.untold")),
        List.of(
            wording.say("coverage.heading.role"),
            wording.say("coverage.ready"),
            wording.say("coverage.near"),
            wording.say("coverage.far")),
        report.pipelines().stream()
            .map(
                one ->
                    ReportLine.of(wording.of(one.to().name()), one.ready(), one.near(), one.far()))
            .toList(),
        Optional.of(new ReportCharts(report, wording).pipelines()));
  }

  ReportSheet longStays() {
    return new ReportSheet(
        wording.say("coverage.stays"),
        List.of(wording.say("coverage.stays.note"), wording.say("coverage.untold")),
        List.of(wording.say("coverage.heading.role"), wording.say("coverage.longer")),
        report.longStays().stream()
            .map(one -> ReportLine.of(wording.of(one.role().name()), one.longer()))
            .toList(),
        Optional.empty());
  }

  ReportSheet observed() {
    return new ReportSheet(
        wording.say("coverage.observed"),
        List.of(wording.say("coverage.observed.note")),
        List.of(
            wording.say("coverage.heading.path"),
            wording.say("coverage.people"),
            wording.say("coverage.median"),
            wording.say("coverage.guideline")),
        report.observed().stream().map(this::path).toList(),
        Optional.empty());
  }

  private ReportLine path(PathOverview path) {
    TimeWords time = new TimeWords(wording);
    return new ReportLine(
        wording.say("coverage.path", wording.of(path.from().name()), wording.of(path.to().name())),
        List.of(
            new ReportCell(path.observed().people(), ""),
            ReportCell.of(time.span(path.observed().months())),
            ReportCell.of(
                path.from()
                    .guidelineFor(Employment.FULL_TIME)
                    .map(time::range)
                    .orElse(wording.say("coverage.guideline.none")))));
  }
}
