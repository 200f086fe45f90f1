package careermap.coverage;

import careermap.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/** What pictures of a report show (報告の図の中身). */
public record ReportCharts(CoverageReport report, Wording wording) {

  /** How many days ago the last talks were. */
  public ReportChart days() {
    ReportWords words = new ReportWords(wording);
    CoverageRow all = report.talks().all();
    return new ReportChart(
        wording.say("coverage.days"),
        List.of(""),
        Stream.of(Band.values())
            .map(band -> ReportChart.Group.of(words.band(band), all.of(band)))
            .toList());
  }

  /** Who had a talk and who had none, told apart. */
  public ReportChart of(Dimension dimension) {
    ReportWords words = new ReportWords(wording);
    return new ReportChart(
        words.table(dimension),
        List.of(wording.say("coverage.talked"), wording.say("coverage.not.yet")),
        report.talks().by(dimension).rows().stream()
            .map(row -> ReportChart.Group.of(words.row(dimension, row), row.talked(), row.notYet()))
            .toList());
  }

  /** How many people each level has. */
  public ReportChart levels() {
    ReportWords words = new ReportWords(wording);
    return new ReportChart(
        wording.say("coverage.levels"),
        List.of(""),
        report.talks().by(Dimension.LEVEL).rows().stream()
            .map(row -> ReportChart.Group.of(words.row(Dimension.LEVEL, row), row.people()))
            .toList());
  }

  /** How far people are on the way to each role. */
  public ReportChart pipelines() {
    return new ReportChart(
        wording.say("coverage.pipeline"),
        List.of(
            wording.say("coverage.ready"),
            wording.say("coverage.near"),
            wording.say("coverage.far")),
        report.pipelines().stream()
            .map(
                one ->
                    ReportChart.Group.of(
                        wording.of(one.to().name()), one.ready(), one.near(), one.far()))
            .toList());
  }
}
