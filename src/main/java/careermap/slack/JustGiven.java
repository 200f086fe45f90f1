package careermap.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What was given a moment ago, or is being given, so that a press too many gives nothing. */
final class JustGiven {
  private static final Duration A_MOMENT = Duration.ofSeconds(30);

  private final Map<String, Instant> since = new HashMap<>();
  private final Clock clock;

  JustGiven(Clock clock) {
    this.clock = clock;
  }

  /** Whether it is to be given now: nobody has begun within this moment. */
  synchronized boolean begin(String what) {
    Instant now = clock.instant();
    since.values().removeIf(begun -> !begun.plus(A_MOMENT).isAfter(now));
    return since.putIfAbsent(what, now) == null;
  }

  /** It was not given after all. */
  synchronized void failed(String what) {
    since.remove(what);
  }
}
