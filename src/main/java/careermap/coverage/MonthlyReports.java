package careermap.coverage;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** The monthly reports to the channel of human resources (毎月の報告の一覧): at most one a month. */
public interface MonthlyReports {
  /** Since when they are wanted; empty while they are not. */
  Optional<Instant> wantedSince();

  void turn(boolean on, Instant now);

  /** Whether the report of a month was neither sent nor begun, or is to be tried again by now. */
  boolean isOpen(YearMonth month, Instant now);

  /**
   * Takes the report of a month, so that nobody else sends it.
   *
   * @param until after this moment its sender must have died
   * @return whether it was there to be taken
   */
  boolean take(YearMonth month, Instant now, Instant until);

  /** It was posted, or there was nothing to say, or nobody knows what became of it. */
  void end(YearMonth month, End end);

  /** It was not posted: again at {@code due}. */
  void later(YearMonth month, String refusal, Instant due);

  /** What became of the report of a month (毎月の報告の終わり方). */
  enum End {
    POSTED,
    NOTHING,
    UNKNOWN
  }
}
