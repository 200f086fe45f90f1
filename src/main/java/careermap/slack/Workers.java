package careermap.slack;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The few threads that do what was acknowledged, with a queue that ends. */
public final class Workers implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
  private static final int THREADS = 8;
  private static final int QUEUE = 500;

  /** As many as the database serves at a time, twice. */
  private static final int GUESTS = 8;

  private static final Duration LAST_WORK = Duration.ofSeconds(20);

  private final String name;
  private final AtomicInteger number = new AtomicInteger();
  private final Semaphore guests = new Semaphore(GUESTS);
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(QUEUE),
          work -> new Thread(work, name() + number.incrementAndGet()));

  /**
   * @param name of the threads
   */
  public Workers(String name) {
    this.name = name;
  }

  private String name() {
    return name + "-";
  }

  /**
   * Starts {@code work} as soon as a thread is free.
   *
   * @throws RejectedExecutionException where the queue is full or the app is stopping
   */
  void start(Runnable work) {
    threads.execute(work);
  }

  /**
   * Does {@code work} on the thread of whoever asks, which spares handing it over; where many do so
   * already, as {@link #start}.
   *
   * @throws RejectedExecutionException where the queue is full or the app is stopping
   */
  void doHere(Runnable work) {
    if (!guests.tryAcquire()) {
      start(work);
      return;
    }
    try {
      work.run();
    } finally {
      guests.release();
    }
  }

  /** Starts {@code work} where there is room; what can wait for another time is left. */
  void startIfFree(Runnable work) {
    try {
      start(work);
    } catch (RejectedExecutionException full) {
      LOG.debug("left for another time: the queue of work is full");
    }
  }

  public int waiting() {
    return threads.getQueue().size();
  }

  /** Finishes what was taken on. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LAST_WORK.toSeconds(), TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
      guests.tryAcquire(GUESTS, LAST_WORK.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
