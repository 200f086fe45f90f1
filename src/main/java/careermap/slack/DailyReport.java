package careermap.slack;

import careermap.coverage.CoverageReport;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * One report a day, for whoever asks: numbers that followed every talk would tell of the one who
 * talked, and a large company takes a moment to count.
 */
final class DailyReport implements Supplier<CoverageReport> {
  private final Supplier<CoverageReport> reports;
  private final Clock clock;
  private final Cache<LocalDate, CoverageReport> days =
      Caffeine.newBuilder().maximumSize(1).build();

  /**
   * @param clock in the company's zone
   */
  DailyReport(Supplier<CoverageReport> reports, Clock clock) {
    this.reports = reports;
    this.clock = clock;
  }

  @Override
  public CoverageReport get() {
    return days.get(LocalDate.now(clock), day -> reports.get());
  }
}
