package careermap.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The gate before Slack for whatever the app sends of its own accord: lets one message after the
 * other through at a steady pace, and is closed for a while when Slack takes nothing at all.
 */
final class Gate {
  /** A second becomes two minutes. */
  private static final int MOST_DOUBLINGS = 7;

  /** Errors that say something of the app or of Slack, and nothing of the message. */
  private static final Set<String> AWAY =
      Set.of(
          "unreachable",
          "not_json",
          "not_authed",
          "invalid_auth",
          "account_inactive",
          "token_revoked",
          "token_expired",
          "missing_scope",
          "service_unavailable",
          "internal_error",
          "fatal_error",
          "request_timeout",
          "team_access_not_granted",
          "org_login_required");

  /** From the end of a round to the start of the next. */
  private static final Duration LATE = Duration.ofSeconds(2);

  private final String what;
  private final Duration pace;
  private final Pacing pacing;
  private final Clock clock;
  private final Stopwatch watch;
  private @Nullable Instant closed;
  private Duration rest = Duration.ZERO;
  private int refusals;
  private long lastPassed;

  /**
   * @param what passes: all processes share its pace
   * @param pace from one message to the next, and the first rest, which doubles from there
   */
  Gate(String what, Duration pace, Pacing pacing, Clock clock) {
    this(what, pace, pacing, clock, Stopwatch.REAL);
  }

  Gate(String what, Duration pace, Pacing pacing, Clock clock, Stopwatch watch) {
    this.what = what;
    this.pace = pace;
    this.pacing = pacing;
    this.clock = clock;
    this.watch = watch;
    this.lastPassed = watch.nanos() - pace.toNanos();
  }

  /** A clock that was set back does not keep it closed. */
  synchronized boolean isOpen() {
    Instant now = clock.instant();
    Instant since = closed;
    return since == null || now.isBefore(since) || !now.isBefore(since.plus(rest));
  }

  /** Waits until the next message may pass. */
  void pass() {
    long others = pacing.behindOthers(what, pace, LATE).toNanos();
    watch.pause(Duration.ofNanos(Math.max(untilNext(), others)));
  }

  /** Each takes its turn, whoever else waits; after a short pause the pace is caught up with. */
  private synchronized long untilNext() {
    long now = watch.nanos();
    lastPassed = Math.max(lastPassed + pace.toNanos(), now - LATE.toNanos());
    return Math.max(0, lastPassed - now);
  }

  synchronized void taken() {
    closed = null;
    refusals = 0;
  }

  /** Closes where Slack asks for a rest, or takes nothing from anybody. */
  synchronized void refused(SlackRefused refused) {
    Duration asked = refused.pause();
    if (asked != null) {
      close(asked);
    } else if (AWAY.contains(refused.error()) || refused.error().startsWith("http_5")) {
      close(pace.multipliedBy(1L << Math.min(refusals, MOST_DOUBLINGS)));
      refusals++;
    } else {
      taken();
    }
  }

  private void close(Duration length) {
    closed = clock.instant();
    rest = length;
  }
}
