package careermap.slack;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import careermap.coverage.CoverageReport;
import careermap.coverage.Dimension;
import careermap.coverage.ListForgotten;
import careermap.coverage.MonthlyReports;
import careermap.coverage.ReportChart;
import careermap.coverage.ReportCharts;
import careermap.coverage.ShowCoverage;
import careermap.coverage.SwitchMonthlyReport;
import careermap.guidance.Visitor;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.slack.view.CoverageActions;
import careermap.slack.view.CoverageFileView;
import careermap.slack.view.CoverageRows;
import careermap.slack.view.CoverageView;
import careermap.slack.view.Picture;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether talks take place, in modals: in words at once, with a picture as soon as Slack has it.
 */
final class CoverageDesk {
  private static final Logger LOG = LoggerFactory.getLogger(CoverageDesk.class);

  private final ShowCoverage showCoverage;
  private final ListForgotten listForgotten;
  private final SwitchMonthlyReport switchMonthly;
  private final MonthlyReports months;
  private final boolean hasChannel;
  private final People people;
  private final ReportCharting charting;
  private final Windows windows;

  CoverageDesk(
      ShowCoverage showCoverage,
      ListForgotten listForgotten,
      SwitchMonthlyReport switchMonthly,
      MonthlyReports months,
      boolean hasChannel,
      People people,
      ReportCharting charting,
      Windows windows) {
    this.showCoverage = showCoverage;
    this.listForgotten = listForgotten;
    this.switchMonthly = switchMonthly;
    this.months = months;
    this.hasChannel = hasChannel;
    this.people = people;
    this.charting = charting;
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        CoverageActions.OPEN,
        (value, origin, by) -> overview(origin, by),
        CoverageActions.ROLES,
        (value, origin, by) ->
            show(origin, by, CoverageRows::roles, charts -> Optional.of(charts.pipelines())),
        CoverageActions.FORGOTTEN,
        windows.opening((value, by) -> forgotten(by)),
        CoverageActions.MONTHLY,
        this::monthly);
  }

  private void overview(Windows.Origin origin, Visitor visitor) {
    show(
        origin,
        visitor,
        (report, wording) -> CoverageView.of(report, monthly(), wording),
        charts -> Optional.of(charts.days()));
  }

  void by(Dimension dimension, Windows.Origin origin, Visitor visitor) {
    if (dimension == Dimension.TEAM) {
      show(origin, visitor, this::teams, charts -> Optional.empty());
    } else {
      show(
          origin,
          visitor,
          (report, wording) -> CoverageView.by(dimension, report, wording),
          charts -> Optional.of(chart(dimension, charts)));
    }
  }

  private static ReportChart chart(Dimension dimension, ReportCharts charts) {
    return dimension == Dimension.LEVEL ? charts.levels() : charts.of(dimension);
  }

  private Screen teams(CoverageReport report, Wording wording) {
    Map<PersonId, Person> named = people.all().stream().collect(toMap(Person::id, identity()));
    return CoverageRows.teams(report, named, wording);
  }

  private Screen forgotten(Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return listForgotten
        .to(visitor)
        .map(some -> CoverageRows.forgotten(some, wording))
        .orElseGet(() -> CoverageView.notForYou(wording));
  }

  private CoverageView.Monthly monthly() {
    if (!hasChannel) {
      return CoverageView.Monthly.NOWHERE;
    }
    return months.wantedSince().isPresent() ? CoverageView.Monthly.ON : CoverageView.Monthly.OFF;
  }

  private void monthly(String value, Windows.Origin origin, Visitor visitor) {
    boolean done = switchMonthly.by(visitor, Boolean.parseBoolean(value));
    Wording wording = Wording.in(visitor.language());
    Screen screen =
        showCoverage
            .to(visitor)
            .filter(report -> done)
            .map(report -> CoverageView.of(report, monthly(), wording))
            .orElseGet(() -> CoverageView.notForYou(wording));
    windows.replace(origin, screen, wording);
  }

  private void show(
      Windows.Origin origin,
      Visitor visitor,
      Saying saying,
      Function<ReportCharts, Optional<ReportChart>> charts) {
    Wording wording = Wording.in(visitor.language());
    Optional<CoverageReport> report = showCoverage.to(visitor);
    Screen words =
        report.map(one -> saying.of(one, wording)).orElseGet(() -> CoverageView.notForYou(wording));
    Optional<ReportChart> chart =
        report
            .flatMap(one -> charts.apply(new ReportCharts(one, wording)))
            .filter(ReportChart::isTold);
    if (chart.isEmpty()) {
      windows.open(origin, words, wording);
    } else {
      show(origin, visitor, words, chart.get());
    }
  }

  /** Nothing can be pressed until the picture is there: it would take the place of what follows. */
  private void show(Windows.Origin origin, Visitor visitor, Screen words, ReportChart chart) {
    Wording wording = Wording.in(visitor.language());
    Optional<Picture> atHand = charting.atHand(chart, visitor.language());
    if (atHand.isPresent()) {
      windows.open(origin, atHand.get().below(words), wording);
    } else {
      windows
          .open(origin, CoverageFileView.drawing(wording), wording)
          .ifPresent(modal -> draw(modal.id(), words, chart, visitor));
    }
  }

  private void draw(String modal, Screen words, ReportChart chart, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Optional<Picture> picture = charting.of(chart, visitor.language());
    try {
      windows.update(modal, picture.map(one -> one.below(words)).orElse(words), wording);
    } catch (SlackRefused refused) {
      LOG.info("a report is shown without its picture: {}", refused.error());
      charting.forget(chart, visitor.language());
      windows.update(modal, words, wording);
    }
  }

  /** Makes a screen of a report. */
  @FunctionalInterface
  private interface Saying {
    Screen of(CoverageReport report, Wording wording);
  }
}
