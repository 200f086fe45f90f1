package careermap.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Shows how long things are kept, and what a shorter period would erase (保存期間を見る). */
public final class ShowRetention {
  private final Retention retention;
  private final Clock clock;

  /**
   * @param clock in the company's zone
   */
  public ShowRetention(Retention retention, Clock clock) {
    this.retention = retention;
    this.clock = clock;
  }

  /** For human resources alone; empty for anybody else. */
  public Optional<View> to(boolean hr) {
    return hr ? Optional.of(new View(retention.periods(), this::older)) : Optional.empty();
  }

  private int older(KeptKind kind, int months) {
    LocalDate day = LocalDate.now(clock).minusMonths(months);
    Instant since = day.atStartOfDay(clock.getZone()).toInstant();
    return kind == KeptKind.LEAVERS
        ? retention.leavers(day, clock.instant().minus(ErasureOrder.HOLDS)).size()
        : retention.count(kind, since, day);
  }

  /** How much is older than so many months (古い記録の数). */
  @FunctionalInterface
  public interface Older {
    int than(KeptKind kind, int months);
  }

  /** What is kept how long (保存期間の一覧). */
  public record View(Map<KeptKind, Integer> periods, Older older) {
    public View {
      periods = Map.copyOf(periods);
    }

    public int months(KeptKind kind) {
      return periods.getOrDefault(kind, kind.usual());
    }
  }
}
