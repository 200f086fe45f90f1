package careermap.rounds;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs each round on one instance at a time; the tables are the schedule. A long round holds up no
 * other.
 */
public final class Rounds implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final Duration LAST_ROUND = Duration.ofSeconds(10);

  /** A round that gives no sign of life for four of these is taken up anew. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  private static final int MISSED_HEARTBEATS = 4;
  private static final int POLLS_A_HEARTBEAT = 5;

  private final Scheduler scheduler;
  private final SteadyClock clock;
  private final Map<String, Duration> pauses;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "db-scheduler-watch"));

  private Rounds(Scheduler scheduler, SteadyClock clock, Map<String, Duration> pauses) {
    this.scheduler = scheduler;
    this.clock = clock;
    this.pauses = pauses;
  }

  public static Rounds start(DataSource database, List<Round> rounds, Clock clock) {
    return start(database, rounds, new SteadyClock(clock, System::nanoTime), HEARTBEAT);
  }

  static Rounds start(
      DataSource database, List<Round> rounds, SteadyClock clock, Duration heartbeat) {
    Scheduler scheduler =
        Scheduler.create(database)
            // Two instances may be on one machine.
            .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
            .threads(rounds.size())
            .pollingInterval(heartbeat.dividedBy(POLLS_A_HEARTBEAT))
            .heartbeatInterval(heartbeat)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .clock(clock)
            .shutdownMaxWait(LAST_ROUND)
            .startTasks(rounds.stream().map(Rounds::task).toList())
            .build();
    scheduler.start();
    Rounds started =
        new Rounds(
            scheduler, clock, rounds.stream().collect(Collectors.toMap(Round::name, Round::pause)));
    started.watchEvery(heartbeat);
    return started;
  }

  private void watchEvery(Duration pause) {
    watch.scheduleWithFixedDelay(this::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      scheduler.getScheduledExecutions().stream().filter(this::isTooFar).forEach(this::bringNear);
    } catch (RuntimeException later) {
      LOG.warn("the rounds cannot be looked at, kind={}", later.getClass().getName());
    }
  }

  /** A clock that was ahead when the round ended, and was set back since, put it there. */
  private boolean isTooFar(ScheduledExecution<Object> planned) {
    Duration pause = pauses.get(planned.getTaskInstance().getTaskName());
    return pause != null
        && !planned.isPicked()
        && planned.getExecutionTime().isAfter(latest(pause));
  }

  private Instant latest(Duration pause) {
    return clock.now().plus(pause).plus(LAST_ROUND);
  }

  private void bringNear(ScheduledExecution<Object> planned) {
    LOG.warn("round {} waited for a day that is far off", planned.getTaskInstance().getTaskName());
    scheduler.reschedule(planned.getTaskInstance(), clock.now());
  }

  private static RecurringTask<Void> task(Round round) {
    return Tasks.recurring(round.name(), FixedDelay.of(round.pause()))
        .execute(
            (instance, context) ->
                round.work().run(() -> context.getSchedulerState().isShuttingDown()));
  }

  /** Waits for the rounds under way. */
  @Override
  public void close() {
    watch.shutdownNow();
    scheduler.stop();
  }

  /**
   * One round.
   *
   * @param name never changes once released: it is the key of its row
   * @param pause between the end of one run and the start of the next
   */
  public record Round(String name, Duration pause, Work work) {}

  /** What a round does; a long one looks now and then whether the app is stopping. */
  @FunctionalInterface
  public interface Work {
    void run(BooleanSupplier stopping);
  }
}
