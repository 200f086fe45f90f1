package careermap.rounds;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What every instance does again and again for itself, however many others there are. */
public final class OwnRound implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OwnRound.class);

  private final ScheduledExecutorService clockwork;

  private OwnRound(ScheduledExecutorService clockwork) {
    this.clockwork = clockwork;
  }

  public static OwnRound start(String name, Duration pause, Runnable work) {
    ScheduledExecutorService clockwork =
        Executors.newSingleThreadScheduledExecutor(task -> daemon(name, task));
    OwnRound round = new OwnRound(clockwork);
    clockwork.scheduleWithFixedDelay(
        () -> run(name, work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    return round;
  }

  private static Thread daemon(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** One that fails is tried again. */
  private static void run(String name, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      LOG.warn("{} failed", name, failure);
    }
  }

  @Override
  public void close() {
    clockwork.shutdownNow();
  }
}
