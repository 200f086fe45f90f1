package careermap.coverage;

import careermap.publication.Bulletin;
import careermap.workday.WorkCalendar;
import careermap.workday.WorkdayBook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Sends the monthly report (毎月の報告を送る) at ten on the first working day of a month, once, where human
 * resources want it. Where the app was not running then, it is sent within the week.
 */
public final class SendMonthlyReport {
  private static final LocalTime BEGIN = LocalTime.of(10, 0);
  private static final LocalTime END = LocalTime.of(18, 0);
  private static final int LATEST = 7;
  private static final Duration PAUSE = Duration.ofMinutes(10);

  /** Longer than any call to Slack takes. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private final MonthlyReports months;
  private final Supplier<CoverageReport> reports;
  private final ReportBoard board;
  private final WorkdayBook book;
  private final Clock clock;

  /**
   * @param clock in the company's zone
   */
  public SendMonthlyReport(
      MonthlyReports months,
      Supplier<CoverageReport> reports,
      ReportBoard board,
      WorkdayBook book,
      Clock clock) {
    this.months = months;
    this.reports = reports;
    this.board = board;
    this.book = book;
    this.clock = clock;
  }

  /** Sends what is due; nothing once the app is stopping. */
  public void run(BooleanSupplier stopping) {
    Instant now = clock.instant();
    YearMonth month = YearMonth.now(clock);
    boolean due = months.wantedSince().filter(since -> isDue(month, since)).isPresent();
    if (due && months.isOpen(month, now) && !stopping.getAsBoolean()) {
      send(month, reports.get());
    }
  }

  /** Made ready first: what goes wrong until then is tried again. */
  private void send(YearMonth month, CoverageReport report) {
    if (report.talks().all().talked().told() == null) {
      take(month, () -> months.end(month, MonthlyReports.End.NOTHING));
    } else {
      Bulletin.Post post = board.prepare(report);
      take(month, () -> record(month, post.send()));
    }
  }

  private void take(YearMonth month, Runnable then) {
    Instant now = clock.instant();
    if (months.take(month, now, now.plus(LEASE))) {
      then.run();
    }
  }

  private boolean isDue(YearMonth month, Instant wanted) {
    WorkCalendar calendar = new WorkCalendar(book.companyDays());
    LocalDate today = LocalDate.now(clock);
    LocalTime time = LocalTime.now(clock);
    LocalDate first =
        month
            .atDay(1)
            .datesUntil(month.plusMonths(1).atDay(1))
            .filter(calendar::worksOn)
            .findFirst()
            .orElse(month.atEndOfMonth());
    return wanted.isBefore(first.atTime(BEGIN).atZone(clock.getZone()).toInstant())
        && calendar.worksOn(today)
        && !today.isBefore(first)
        && today.isBefore(first.plusDays(LATEST))
        && !time.isBefore(BEGIN)
        && time.isBefore(END);
  }

  private void record(YearMonth month, Bulletin.Outcome outcome) {
    if (outcome instanceof Bulletin.Outcome.Posted) {
      months.end(month, MonthlyReports.End.POSTED);
    } else if (outcome instanceof Bulletin.Outcome.Refused refused) {
      months.later(month, refused.reason(), clock.instant().plus(PAUSE));
    } else {
      months.end(month, MonthlyReports.End.UNKNOWN);
    }
  }
}
