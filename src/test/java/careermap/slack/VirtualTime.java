package careermap.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only while somebody waits. */
public final class VirtualTime extends Clock implements Stopwatch {
  private final Instant start;
  private final AtomicLong nanos = new AtomicLong();

  public VirtualTime(Instant start) {
    this.start = start;
  }

  @Override
  public long nanos() {
    return nanos.get();
  }

  @Override
  public void pause(Duration wait) {
    nanos.addAndGet(wait.toNanos());
  }

  @Override
  public Instant instant() {
    return start.plusNanos(nanos.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
