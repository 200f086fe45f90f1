package careermap.rounds;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * A clock that goes on at its own pace when the machine's is set back: the scheduler sleeps until a
 * time of day, and would sleep for as long as the clock was set back.
 */
final class SteadyClock implements Clock {
  private final java.time.Clock wall;
  private final LongSupplier nanos;
  private Instant last;
  private long lastNanos;

  /**
   * @param nanos never goes back
   */
  SteadyClock(java.time.Clock wall, LongSupplier nanos) {
    this.wall = wall;
    this.nanos = nanos;
    this.last = wall.instant();
    this.lastNanos = nanos.getAsLong();
  }

  @Override
  public synchronized Instant now() {
    long tick = nanos.getAsLong();
    Instant steady = last.plusNanos(tick - lastNanos);
    Instant told = wall.instant();
    last = told.isAfter(steady) ? told : steady;
    lastNanos = tick;
    return last;
  }
}
