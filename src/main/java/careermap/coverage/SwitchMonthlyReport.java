package careermap.coverage;

import careermap.access.AuditTrail;
import careermap.access.Matter;
import careermap.guidance.Visitor;
import java.time.Clock;
import java.util.List;

/** Switches the monthly report on or off (毎月の報告を切りかえる): human resources may. */
public final class SwitchMonthlyReport {
  private static final String FIELD = "monthly_report";

  private final MonthlyReports reports;
  private final AuditTrail trail;
  private final Clock clock;

  public SwitchMonthlyReport(MonthlyReports reports, AuditTrail trail, Clock clock) {
    this.reports = reports;
    this.trail = trail;
    this.clock = clock;
  }

  /** Whether it is as wished now: false for whoever does not have the rights. */
  public boolean by(Visitor visitor, boolean on) {
    if (!visitor.may(Matter.COVERAGE)) {
      return false;
    }
    trail.keeping(() -> turn(on), was -> was == on ? List.of() : List.of(entry(visitor, on)));
    return true;
  }

  /** Whether it was on before. */
  private boolean turn(boolean on) {
    boolean was = reports.wantedSince().isPresent();
    if (was != on) {
      reports.turn(on, clock.instant());
    }
    return was;
  }

  private AuditTrail.Entry entry(Visitor visitor, boolean on) {
    return new AuditTrail.Entry(
        clock.instant(),
        visitor.actor(),
        AuditTrail.Action.REPORT_CHANGED,
        null,
        List.of(new AuditTrail.Field(FIELD, word(!on), word(on))));
  }

  private static String word(boolean on) {
    return on ? "on" : "off";
  }
}
