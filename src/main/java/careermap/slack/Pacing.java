package careermap.slack;

import careermap.delivery.SharedPace;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets calls to Slack through so that it never has to say "too many", those first that a person
 * waits for; and keeps everybody from a method of which it has said so.
 */
public final class Pacing {
  /** Conversations of the last minutes; what is forgotten sooner has its full allowance again. */
  private static final int MOST_CHANNELS = 20_000;

  private static final Duration REMEMBERED = Duration.ofMinutes(2);

  private static final Logger LOG = LoggerFactory.getLogger(Pacing.class);

  private final Limits limits;
  private final SharedPace shared;
  private final Clock clock;
  private final Stopwatch watch;
  private final ConcurrentMap<String, Optional<Allowance>> methods = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Rest> rests = new ConcurrentHashMap<>();
  private final Cache<String, Optional<Allowance>> channels =
      Caffeine.newBuilder().expireAfterAccess(REMEMBERED).maximumSize(MOST_CHANNELS).build();

  Pacing(Limits limits, SharedPace shared, Clock clock, Stopwatch watch) {
    this.limits = limits;
    this.shared = shared;
    this.clock = clock;
    this.watch = watch;
  }

  /**
   * @param pace from one message that the app sends of its own accord to the next
   * @param shared with all other processes that serve the same people
   */
  public static Pacing ofSlack(Duration pace, SharedPace shared, Clock clock) {
    return new Pacing(Limits.ofSlack(pace), shared, clock, Stopwatch.REAL);
  }

  /** Without limits; whoever says "too many" is left alone all the same. */
  public static Pacing without(SharedPace shared, Clock clock) {
    return new Pacing(Limits.none(), shared, clock, Stopwatch.REAL);
  }

  /**
   * Takes a turn among all processes, for what has a pace of its own, and says how long to wait for
   * it.
   */
  Duration behindOthers(String what, Duration pace, Duration room) {
    return asked(() -> shared.take(what, pace, room));
  }

  /** How long a method is still left alone. */
  Duration rest(String method) {
    Rest rest = rests.get(method);
    Duration left = rest == null ? Duration.ZERO : rest.left(clock.instant(), watch.nanos());
    if (left.isZero()) {
      rests.remove(method);
      return othersRest(method);
    }
    return left;
  }

  /** Another process may have been told. */
  private Duration othersRest(String method) {
    return asked(() -> shared.rest(method));
  }

  /** Where the others cannot be asked, this process keeps to its own pace. */
  private static Duration asked(Supplier<Duration> question) {
    try {
      return question.get();
    } catch (RuntimeException unreachable) {
      LOG.warn("the shared pace cannot be kept, kind={}", unreachable.getClass().getName());
      return Duration.ZERO;
    }
  }

  /** Nobody calls this method for so long. */
  void leaveAlone(String method, Duration length) {
    rests.put(method, new Rest(clock.instant(), watch.nanos(), length));
    asked(
        () -> {
          shared.leaveAlone(method, length);
          return Duration.ZERO;
        });
  }

  /** Waits until the call may go. */
  void await(Turn turn) {
    for (long wait = take(turn); wait > 0; wait = turn.canWait() ? take(turn) : 0) {
      watch.pause(Duration.ofNanos(wait));
    }
  }

  /** A message for somebody was written to this conversation, of which nobody knew. */
  synchronized void learn(String channel) {
    channels.get(channel, unknown -> limits.ofChannel()).ifPresent(one -> one.take(watch.nanos()));
  }

  void pause(Duration wait) {
    watch.pause(wait);
  }

  /**
   * Takes a turn; what can wait takes none before its time has come, so that nobody is behind it.
   */
  private long take(Turn turn) {
    List<Allowance> all = allowances(turn);
    long own = takeOwn(all, turn);
    if (own > 0 && turn.canWait()) {
      return own;
    }
    long wait = Math.max(own, ofAll(turn).toNanos());
    if (wait > 0 && turn.canWait()) {
      giveBack(all);
    }
    return wait;
  }

  private synchronized long takeOwn(List<Allowance> all, Turn turn) {
    long now = watch.nanos();
    long wait = all.stream().mapToLong(one -> one.untilTurn(now, turn.canWait())).max().orElse(0);
    if (wait == 0 || !turn.canWait()) {
      all.forEach(one -> one.take(now));
    }
    return wait;
  }

  private synchronized void giveBack(List<Allowance> all) {
    all.forEach(Allowance::giveBack);
  }

  /** The turn among all processes; conversations are rarely written to by two at a time. */
  private Duration ofAll(Turn turn) {
    String method = turn.method();
    return ofMethod(method)
        .map(
            one ->
                asked(
                    () ->
                        turn.canWait()
                            ? shared.takeOrLeave(method, one.gap())
                            : shared.take(method, one.gap(), one.room())))
        .orElse(Duration.ZERO);
  }

  private Optional<Allowance> ofMethod(String method) {
    return methods.computeIfAbsent(method, limits::ofMethod);
  }

  private List<Allowance> allowances(Turn turn) {
    return Stream.of(ofMethod(turn.method()), channel(turn)).flatMap(Optional::stream).toList();
  }

  private Optional<Allowance> channel(Turn turn) {
    @Nullable String channel = turn.channel();
    return channel == null
        ? Optional.empty()
        : channels.get(channel, unknown -> limits.ofChannel());
  }

  /** A rest ends by either clock: one may be set back, the other sleeps with the machine. */
  private record Rest(Instant since, long nanos, Duration length) {
    Duration left(Instant now, long nanosNow) {
      Duration passed = Duration.ofNanos(nanosNow - nanos);
      Duration told = Duration.between(since, now);
      Duration left = length.minus(told.compareTo(passed) > 0 ? told : passed);
      return left.isNegative() ? Duration.ZERO : left;
    }
  }
}
