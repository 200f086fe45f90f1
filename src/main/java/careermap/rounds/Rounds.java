package careermap.rounds;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/**
 * Runs each round on one instance at a time; the tables are the schedule. A long round holds up no
 * other.
 */
public final class Rounds implements AutoCloseable {
  private static final Duration LAST_ROUND = Duration.ofSeconds(10);

  private final Scheduler scheduler;

  private Rounds(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  public static Rounds start(DataSource database, List<Round> rounds) {
    Scheduler scheduler =
        Scheduler.create(database)
            .threads(rounds.size())
            .pollingInterval(Duration.ofSeconds(1))
            .shutdownMaxWait(LAST_ROUND)
            .startTasks(rounds.stream().map(Rounds::task).toList())
            .build();
    scheduler.start();
    return new Rounds(scheduler);
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
