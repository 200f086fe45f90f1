package careermap.slack;

import careermap.coverage.CoverageReport;
import careermap.coverage.Dimension;
import careermap.coverage.ListForgotten;
import careermap.coverage.ShowCoverage;
import careermap.coverage.SwitchMonthlyReport;
import careermap.guidance.Visitor;
import careermap.slack.view.Actions;
import careermap.slack.view.CoverageActions;
import com.slack.api.bolt.App;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Those who tell human resources whether talks take place. */
final class CoverageStaff {
  private final ShowCoverage showCoverage;
  private final CoverageDesk desk;
  private final CoverageGiving giving;
  private final Pressing pressing;

  CoverageStaff(
      StaffNeeds house,
      boolean hasChannel,
      Pictures pictures,
      FileHanding handing,
      Pressing pressing,
      Windows windows) {
    CoverageNeeds needs = house.coverage();
    Clock clock = house.clock().withZone(house.zone());
    this.pressing = pressing;
    this.showCoverage = new ShowCoverage(new DailyReport(needs.reports(), clock));
    this.desk =
        new CoverageDesk(
            showCoverage,
            new ListForgotten(house.standings(), needs.talks(), house.accessLog(), clock),
            new SwitchMonthlyReport(needs.months(), needs.trail(), clock),
            needs.months(),
            hasChannel,
            house.people(),
            new ReportCharting(needs.pictures(), pictures),
            windows);
    this.giving = new CoverageGiving(showCoverage, needs.files(), handing, windows, clock);
  }

  /** For the Home tab; empty for whoever does not have the rights. */
  Optional<CoverageReport> of(Visitor visitor) {
    return showCoverage.to(visitor);
  }

  void listenIn(App app) {
    Map<String, Pressing.Work> works = new HashMap<>(desk.works());
    for (Dimension dimension : Dimension.values()) {
      works.put(
          CoverageActions.by(dimension), (value, origin, by) -> desk.by(dimension, origin, by));
    }
    works.put(CoverageActions.GIVE, (value, origin, by) -> giving.give(origin, by));
    works.put(CoverageActions.REMOVE, giving::remove);
    new PressBook(Actions.COVERAGE, works).listenIn(app, pressing);
  }
}
