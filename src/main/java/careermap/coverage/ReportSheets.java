package careermap.coverage;

import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The report in parts (報告の章立て), to read, to print and to keep as a file. */
public final class ReportSheets {
  /** Teams are told apart on the desk alone: a file that goes round would compare supervisors. */
  private static final List<Dimension> TABLES =
      List.of(
          Dimension.SITE, Dimension.EMPLOYMENT, Dimension.SHIFT, Dimension.LEVEL, Dimension.TENURE);

  private final CoverageReport report;
  private final Wording wording;
  private final ReportWords words;
  private final ReportCharts charts;

  private ReportSheets(CoverageReport report, Wording wording) {
    this.report = report;
    this.wording = wording;
    this.words = new ReportWords(wording);
    this.charts = new ReportCharts(report, wording);
  }

  public static List<ReportSheet> of(CoverageReport report, Wording wording) {
    ReportSheets sheets = new ReportSheets(report, wording);
    List<ReportSheet> all = new ArrayList<>(List.of(sheets.overview(), sheets.days()));
    TABLES.forEach(dimension -> all.add(sheets.table(dimension)));
    RoleSheets roles = new RoleSheets(report, wording);
    all.addAll(List.of(roles.pipelines(), roles.longStays(), sheets.teams(), roles.observed()));
    return List.copyOf(all);
  }

  private ReportSheet overview() {
    CoverageRow all = report.talks().all();
    TimeWords time = new TimeWords(wording);
    return new ReportSheet(
        wording.say("coverage.title"),
        List.of(
            wording.say(
                "coverage.period",
                time.day(report.talks().since()),
                time.day(report.talks().day())),
            wording.say("coverage.counted"),
            wording.say("coverage.untold"),
            wording.say("coverage.quiet")),
        List.of(wording.say("coverage.what"), wording.say("coverage.number")),
        List.of(
            ReportLine.of(wording.say("coverage.people"), all.people()),
            ReportLine.of(wording.say("coverage.talked"), all.talked()),
            ReportLine.of(wording.say("coverage.not.yet"), all.notYet()),
            ReportLine.of(wording.say("coverage.talks"), all.talks()),
            ReportLine.of(wording.say("coverage.forgotten"), forgotten().notYet()),
            ReportLine.of(wording.say("coverage.goals"), report.goals())),
        Optional.empty());
  }

  /** Whoever is no newcomer. */
  private CoverageRow forgotten() {
    return report.talks().by(Dimension.TENURE).rows().stream()
        .filter(row -> row.key().equals(Member.OTHERS))
        .findFirst()
        .orElse(CoverageRow.NOTHING);
  }

  private ReportSheet days() {
    CoverageRow all = report.talks().all();
    return new ReportSheet(
        wording.say("coverage.days"),
        List.of(wording.say("coverage.days.note")),
        List.of(wording.say("coverage.days"), wording.say("coverage.people")),
        Stream.of(Band.values())
            .map(band -> ReportLine.of(words.band(band), all.of(band)))
            .toList(),
        Optional.of(charts.days()));
  }

  private ReportSheet table(Dimension dimension) {
    return new ReportSheet(
        words.table(dimension),
        List.of(wording.say("coverage.quiet"), wording.say("coverage.untold")),
        headings(dimension),
        report.talks().by(dimension).rows().stream()
            .map(row -> line(words.row(dimension, row), row))
            .toList(),
        Optional.of(charts.of(dimension)));
  }

  private List<String> headings(Dimension dimension) {
    Stream<String> first =
        Stream.of(
            wording.say("coverage.heading." + dimension),
            wording.say("coverage.people"),
            wording.say("coverage.talked"),
            wording.say("coverage.not.yet"),
            wording.say("coverage.talks"));
    return Stream.concat(first, Stream.of(Band.values()).map(words::band)).toList();
  }

  private static ReportLine line(String name, CoverageRow row) {
    Stream<ReportCell> first =
        Stream.of(row.people(), row.talked(), row.notYet(), row.talks()).map(ReportCell::of);
    return new ReportLine(
        name, Stream.concat(first, row.days().stream().map(ReportCell::of)).toList());
  }

  private ReportSheet teams() {
    List<ReportLine> lines = new ArrayList<>();
    int from = 1;
    for (int kind = 0; kind < report.teams().supervisors().size(); kind++) {
      boolean last = kind == TeamSizes.BOUNDS.size();
      int most = last ? 0 : TeamSizes.BOUNDS.get(kind);
      String name =
          last
              ? wording.say("coverage.size.above", from)
              : wording.say("coverage.size", from, most);
      lines.add(ReportLine.of(name, report.teams().supervisors().get(kind)));
      from = most + 1;
    }
    return new ReportSheet(
        wording.say("coverage.teams"),
        List.of(wording.say("coverage.teams.note")),
        List.of(wording.say("coverage.size.heading"), wording.say("coverage.supervisors")),
        lines,
        Optional.empty());
  }
}
